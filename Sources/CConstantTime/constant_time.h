// What Swift cannot say: that the compiler must not reason about a value. Header only, inlined into the caller.
#pragma once

#include <stdint.h>

#ifdef CONSTANT_TIME_CHECK
#include <valgrind/memcheck.h>
#endif

// The same value, of which the compiler knows nothing. Without it an optimiser may see that a mask is all zeros or all ones
// and put a branch in its place.
static inline __attribute__((always_inline)) uint64_t ct_barrier(uint64_t value) {
  __asm__("" : "+r"(value));
  return value;
}

// The same value, from now on public: whoever calls this says that branching on it gives nothing away. In a build for the
// constant-time gates, valgrind learns of it.
static inline __attribute__((always_inline)) uint64_t ct_publish(uint64_t value) {
#ifdef CONSTANT_TIME_CHECK
  (void)VALGRIND_MAKE_MEM_DEFINED(&value, sizeof value);
#endif
  return ct_barrier(value);
}
