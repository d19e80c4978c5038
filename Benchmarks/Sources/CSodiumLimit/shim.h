// libsodium as Limits sees it: the limit of Ed25519 is its own call.
#pragma once
#include <sodium.h>
