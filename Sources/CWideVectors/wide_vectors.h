// What Swift cannot say: vectors of 32 bytes where the processor has them, and the shuffling of bytes. Header only.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../CConstantTime/constant_time.h"

// Where a byte stands first, or `count`. The C library does this with the widest vectors that the processor has.
static inline size_t wide_place(uint8_t byte, const void *bytes, size_t count) {
  const void *place = count == 0 ? NULL : memchr(bytes, byte, count);
  return place ? (size_t)((const uint8_t *)place - (const uint8_t *)bytes) : count;
}

#if defined(__x86_64__)
#include <immintrin.h>

// Whether the processor has what the other functions need.
static inline int wide_vectors_are_available(void) { return __builtin_cpu_supports("avx2"); }

static inline __attribute__((target("avx2"))) __m256i wide_load(const void *bytes, size_t offset) {
  return _mm256_loadu_si256((const __m256i *)((const uint8_t *)bytes + offset));
}

// The 24 bytes of 32 letters of base64url, and eight that mean nothing. What is no letter sets `faults`.
static inline __attribute__((target("avx2"), always_inline)) __m256i wide_base64url_bytes(__m256i letters, __m256i *faults) {
  const __m256i to_one_lane = _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7);
  const __m256i from_groups = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1,
                                               2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
  // With the last of a run moved to 127 - its size, what lies below the run has become larger than what lies in it.
  const __m256i capital = _mm256_and_si256(
      _mm256_cmpgt_epi8(_mm256_set1_epi8(-102), _mm256_add_epi8(letters, _mm256_set1_epi8(63))), _mm256_set1_epi8(-65));
  const __m256i small = _mm256_and_si256(
      _mm256_cmpgt_epi8(_mm256_set1_epi8(-102), _mm256_add_epi8(letters, _mm256_set1_epi8(31))), _mm256_set1_epi8(-71));
  const __m256i digit = _mm256_and_si256(
      _mm256_cmpgt_epi8(_mm256_set1_epi8(-118), _mm256_add_epi8(letters, _mm256_set1_epi8(80))), _mm256_set1_epi8(4));
  const __m256i hyphen = _mm256_and_si256(_mm256_cmpeq_epi8(letters, _mm256_set1_epi8(45)), _mm256_set1_epi8(17));
  const __m256i underscore = _mm256_and_si256(_mm256_cmpeq_epi8(letters, _mm256_set1_epi8(95)), _mm256_set1_epi8(-32));
  // From each character to its value there is some way to go, so that one that stays where it is belongs to no run.
  const __m256i way = _mm256_or_si256(
      _mm256_or_si256(_mm256_or_si256(capital, small), _mm256_or_si256(digit, hyphen)), underscore);
  *faults = _mm256_or_si256(*faults, _mm256_cmpeq_epi8(way, _mm256_setzero_si256()));
  // Four times six bits to 24, and each three bytes with the highest first.
  const __m256i pairs = _mm256_maddubs_epi16(_mm256_add_epi8(letters, way), _mm256_set1_epi32(0x01400140));
  const __m256i groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
  return _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(groups, from_groups), to_one_lane);
}

// Decodes base64url from the beginning of `text`, 32 characters at a time, and leaves twelve to sixteen characters, or all if
// there are fewer than 44. Nothing here branches but on the size. Answers how many characters were decoded; `foreign` is not zero if one of
// them is none of base64url.
static inline __attribute__((target("avx2"))) size_t
wide_base64url_decode(const void *text, size_t count, void *bytes, uint64_t *foreign) {
  __m256i faults = _mm256_setzero_si256();
  size_t done = 0;
  // What is written behind the 24 bytes lies where others are still to come.
  while (count - done >= 44) {
    _mm256_storeu_si256((__m256i *)((uint8_t *)bytes + done / 4 * 3), wide_base64url_bytes(wide_load(text, done), &faults));
    done += 32;
    // The last turn decodes some groups for the second time.
    if (count - done > 16 && count - done < 44) done = (count - 44) / 4 * 4;
  }
  *foreign |= (uint32_t)_mm256_movemask_epi8(faults);
  return done;
}

// The letters of base64url for twelve bytes and twelve more.
static inline __attribute__((target("avx2"))) __m256i wide_base64url_letters(__m128i first, __m128i second) {
  // Each four bytes become the three of a group, the first and last of them twice.
  const __m256i to_groups = _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,
                                             1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
  // The way from a value to its letter: small ones, ten digits, hyphen, underscore, capital ones.
  const __m256i ways = _mm256_setr_epi8(71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -17, 32, 65, 0, 0,
                                        71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -17, 32, 65, 0, 0);
  const __m256i groups = _mm256_shuffle_epi8(_mm256_set_m128i(second, first), to_groups);
  const __m256i upper = _mm256_mulhi_epu16(
      _mm256_and_si256(groups, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
  const __m256i lower = _mm256_mullo_epi16(
      _mm256_and_si256(groups, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
  const __m256i values = _mm256_or_si256(upper, lower);
  const __m256i capital = _mm256_and_si256(
      _mm256_cmpgt_epi8(_mm256_set1_epi8(26), values), _mm256_set1_epi8(13));
  const __m256i run = _mm256_or_si256(_mm256_subs_epu8(values, _mm256_set1_epi8(51)), capital);
  return _mm256_add_epi8(_mm256_shuffle_epi8(ways, run), values);
}

// Encodes 28 bytes or more as base64url, 24 at a time. Nothing here branches but on the size.
static inline __attribute__((target("avx2"))) void wide_base64url_encode(const void *bytes, size_t count, void *text) {
  // Read from place n on: a shuffle that moves by n places to the front, and lets zeros come after.
  static const int8_t moves[32] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                   -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
  const uint8_t *source = (const uint8_t *)bytes;
  uint8_t *target = (uint8_t *)text;
  // The last eight groups, of which the last may lack one or two bytes, are for the end; what is before them may overlap.
  const size_t last = ((count + 2) / 3 - 8) * 3;
  for (size_t done = 0; done < last; done += 24) {
    const size_t start = done + 28 <= count ? done : last - 24;
    const __m128i first = _mm_loadu_si128((const __m128i *)(source + start));
    const __m128i second = _mm_loadu_si128((const __m128i *)(source + start + 12));
    _mm256_storeu_si256((__m256i *)(target + start / 3 * 4), wide_base64url_letters(first, second));
  }
  const size_t lacking = last + 24 - count;
  const __m128i first = _mm_loadu_si128((const __m128i *)(source + last));
  const __m128i end = _mm_loadu_si128((const __m128i *)(source + count - 16));
  const __m128i second = _mm_shuffle_epi8(end, _mm_loadu_si128((const __m128i *)(moves + 4 + lacking)));
  const __m256i letters = wide_base64url_letters(first, second);
  // As many letters less as bytes are lacking.
  const __m128i behind = _mm256_extracti128_si256(letters, 1);
  const __m128i moved = _mm_shuffle_epi8(behind, _mm_loadu_si128((const __m128i *)(moves + 8 - lacking)));
  target += last / 3 * 4;
  _mm_storeu_si128((__m128i *)target, _mm256_castsi256_si128(letters));
  _mm_storel_epi64((__m128i *)(target + 16), behind);
  _mm_storel_epi64((__m128i *)(target + 24 - lacking), moved);
}

// Compares `wanted`, of at least 32 bytes, with each of `count` texts of its size, which stand one after another. Answers all
// ones or all zeros, without a branch on what is found; `place` means something only where it is there.
static inline __attribute__((target("avx2"))) uint64_t
wide_find(const void *wanted, size_t size, const void *texts, size_t count, uint64_t *place) {
  // The last 32 bytes overlap those before, so that every byte is compared.
  const size_t last = size - 32;
  const __m256i head = wide_load(wanted, 0), end = wide_load(wanted, last);
  uint64_t found = 0, found_place = 0;
  for (size_t index = 0; index < count; index += 1) {
    const void *text = (const uint8_t *)texts + index * size;
    __m256i difference = _mm256_or_si256(
        _mm256_xor_si256(head, wide_load(text, 0)), _mm256_xor_si256(end, wide_load(text, last)));
    // No further words in a text of SHA-256.
    for (size_t offset = 32; offset < last; offset += 32) {
      difference = _mm256_or_si256(difference, _mm256_xor_si256(wide_load(wanted, offset), wide_load(text, offset)));
    }
    const uint64_t mask = ct_barrier(0 - (uint64_t)_mm256_testz_si256(difference, difference));
    found |= mask;
    found_place |= mask & index;
  }
  *place = found_place;
  return found;
}
#else
static inline int wide_vectors_are_available(void) { return 0; }
static inline void wide_base64url_encode(const void *bytes, size_t count, void *text) {}
static inline uint64_t wide_find(const void *wanted, size_t size, const void *texts, size_t count, uint64_t *place) {
  return 0;
}
static inline size_t wide_base64url_decode(const void *text, size_t count, void *bytes, uint64_t *foreign) {
  return 0;
}
#endif
