// GMP as ExactArithmetic sees it. Only ExactArithmetic imports this module.
#pragma once
#include <gmp.h>
