// OpenSSL's libcrypto as OpenSSLCrypto sees it. Only OpenSSLCrypto imports this module.
#pragma once
// EC_KEY and SHA256_Init are deprecated since 3.0 and still the fast path: creating an EVP_PKEY for a key that is
// used once costs a third of a verification, and an EVP digest costs four times SHA-256 of a short Disclosure.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
