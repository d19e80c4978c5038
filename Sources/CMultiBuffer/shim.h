// Intel's crypto_mb as MultiBuffer sees it: signatures checked eight at once by AVX-512 IFMA. Only MultiBuffer imports this
// module, and only with the trait of that name.
#pragma once

#if !__has_include(<crypto_mb/ec_nistp256.h>)
#error "crypto_mb is not there: run scripts/accelerated, and set PKG_CONFIG_PATH to the folder that it names"
#endif

// Plain bytes in the place of OpenSSL's numbers.
#define BN_OPENSSL_DISABLE
#include <crypto_mb/cpu_features.h>
#include <crypto_mb/ec_nistp256.h>
#include <crypto_mb/ec_nistp384.h>
#include <crypto_mb/ed25519.h>
#include <stddef.h>
#include <string.h>

enum { lanes_count = 8, lanes_widest = 48 };

// Whether this processor and its system have what the eight lanes need. The library itself is content with AVX2 for other
// functions, and then refuses these.
static inline int lanes_are_applicable(void) {
  const int64u features = mbx_get_cpu_features();
  return mbx_is_crypto_mb_applicable(features) && (features & MBX_AVX512_GENERAL_ISA) == MBX_AVX512_GENERAL_ISA;
}

// Which of the first lanes have nothing against their signature, the first in the lowest bit.
static inline int8u lanes_without_error(mbx_status status, size_t count) {
  int8u mask = 0;
  for (size_t lane = 0; lane < count; lane += 1) {
    mask |= (int8u)((MBX_GET_STS(status, (int)lane) == MBX_STATUS_OK) << lane);
  }
  return mask;
}

// A big-endian number in words, the least first.
static inline void lanes_words(int64u *words, const int8u *bytes, size_t width) {
  for (size_t word = 0; word < width / 8; word += 1) {
    int64u big_endian;
    memcpy(&big_endian, bytes + width - 8 * (word + 1), sizeof big_endian);
    words[word] = __builtin_bswap64(big_endian);
  }
}

// Checks 1 to 8 ECDSA signatures. For each there are r, s, digest, x and y one after another, big-endian, `width` bytes each:
// 32 for P-256, 48 for P-384. The points must be on their curve: nobody looks here. Lanes that are left over do again what
// the first does.
static inline int8u lanes_verify_ecdsa(const int8u *checks, size_t count, size_t width) {
  const int8u *r[lanes_count], *s[lanes_count], *digest[lanes_count];
  const int64u *x[lanes_count], *y[lanes_count];
  int64u words[lanes_count][2][lanes_widest / 8];
  for (size_t lane = 0; lane < lanes_count; lane += 1) {
    const int8u *check = checks + (lane < count ? lane : 0) * 5 * width;
    r[lane] = check;
    s[lane] = check + width;
    digest[lane] = check + 2 * width;
    lanes_words(words[lane][0], check + 3 * width, width);
    lanes_words(words[lane][1], check + 4 * width, width);
    x[lane] = words[lane][0];
    y[lane] = words[lane][1];
  }
  const mbx_status status = width == 32 ? mbx_nistp256_ecdsa_verify_mb8(r, s, digest, x, y, NULL, NULL)
                                        : mbx_nistp384_ecdsa_verify_mb8(r, s, digest, x, y, NULL, NULL);
  return lanes_without_error(status, count);
}

// Checks 1 to 8 Ed25519 signatures. For each there are R, S and the public key one after another, 32 bytes each; the messages
// lie one after another in `messages`.
static inline int8u lanes_verify_ed25519(const int8u *checks, const int8u *messages, const int32u *lengths, size_t count) {
  const ed25519_sign_component *r[lanes_count], *s[lanes_count];
  const ed25519_public_key *key[lanes_count];
  const int8u *message[lanes_count];
  int32u length[lanes_count];
  const int8u *next = messages;
  for (size_t lane = 0; lane < lanes_count; lane += 1) {
    const size_t source = lane < count ? lane : 0;
    const int8u *check = checks + source * 96;
    r[lane] = (const ed25519_sign_component *)check;
    s[lane] = (const ed25519_sign_component *)(check + 32);
    key[lane] = (const ed25519_public_key *)(check + 64);
    message[lane] = source == lane ? next : messages;
    length[lane] = lengths[source];
    if (source == lane) next += lengths[source];
  }
  return lanes_without_error(mbx_ed25519_verify_mb8(r, s, message, length, key), count);
}
