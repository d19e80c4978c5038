// libcrypto as Limits sees it, and what Swift cannot call: macros and lists of parameters. Only Limits imports this module.
#pragma once
// SHA256_Init is deprecated since 3.0 and still the fastest hash: the limit must not be made lower than it is.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

static inline EVP_PKEY *limit_key(const char *type, OSSL_PARAM *parameters) {
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
  if (context == NULL || EVP_PKEY_fromdata_init(context) != 1 ||
      EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
    key = NULL;
  EVP_PKEY_CTX_free(context);
  return key;
}

// A public key of a curve, from its uncompressed point.
static inline EVP_PKEY *limit_ec_key(const char *curve, const unsigned char *point, size_t size) {
  OSSL_PARAM parameters[3] = {
      OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, (char *)curve, 0),
      OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point, size),
      OSSL_PARAM_construct_end()};
  return limit_key("EC", parameters);
}

// A public RSA key, from modulus and exponent.
static inline EVP_PKEY *limit_rsa_key(const unsigned char *n, int n_size, const unsigned char *e, int e_size) {
  BIGNUM *modulus = BN_bin2bn(n, n_size, NULL), *exponent = BN_bin2bn(e, e_size, NULL);
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
  OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
  OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
  EVP_PKEY *key = limit_key("RSA", parameters);
  OSSL_PARAM_free(parameters);
  OSSL_PARAM_BLD_free(builder);
  BN_free(modulus);
  BN_free(exponent);
  return key;
}

static inline EVP_PKEY *limit_new_ec_key(const char *curve) { return EVP_EC_gen(curve); }
static inline EVP_PKEY *limit_new_rsa_key(unsigned int bits) { return EVP_RSA_gen(bits); }

// PSS as RFC 7518 section 3.5 has it: the salt is as long as the hash.
static inline int limit_set_pss(EVP_PKEY_CTX *context, const EVP_MD *hash) {
  return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
         EVP_PKEY_CTX_set_signature_md(context, hash) == 1 &&
         EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

// The DER form of an ECDSA signature whose halves stand side by side. Returns its size.
static inline int limit_der(const unsigned char *halves, int half, unsigned char *der) {
  ECDSA_SIG *signature = ECDSA_SIG_new();
  ECDSA_SIG_set0(signature, BN_bin2bn(halves, half, NULL), BN_bin2bn(halves + half, half, NULL));
  int size = i2d_ECDSA_SIG(signature, &der);
  ECDSA_SIG_free(signature);
  return size;
}
