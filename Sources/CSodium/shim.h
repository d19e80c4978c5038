// libsodium as CryptoPrimitives sees it. Only CryptoPrimitives imports this module.
#pragma once
#include <sodium.h>
