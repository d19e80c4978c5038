// What ctcheck asks of the machine and of valgrind. Only ctcheck imports this module. Without valgrind's headers the
// requests do nothing, and then no canary is caught.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#if __has_include(<valgrind/memcheck.h>) && __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#include <valgrind/memcheck.h>
#define PROBES_VALGRIND 1
#else
#define PROBES_VALGRIND 0
#endif

/// Makes every branch, address and system call that depends on these bytes an error of memcheck.
static inline void probe_poison(const void *bytes, size_t count) {
#if PROBES_VALGRIND
  VALGRIND_MAKE_MEM_UNDEFINED(bytes, count);
#endif
  (void)bytes, (void)count;
}

/// Makes these bytes public, and used: the compiler may not leave out what wrote them.
static inline void probe_publish(const void *bytes, size_t count) {
#if PROBES_VALGRIND
  VALGRIND_MAKE_MEM_DEFINED(bytes, count);
#endif
  (void)count;
  __asm__ volatile("" : : "r"(bytes) : "memory");
}

/// The errors that memcheck has counted up to now.
static inline uint64_t probe_errors(void) {
#if PROBES_VALGRIND
  return VALGRIND_COUNT_ERRORS;
#else
  return 0;
#endif
}

/// Whether the process runs in valgrind, where time means nothing.
static inline int probe_is_emulated(void) {
#if PROBES_VALGRIND
  return RUNNING_ON_VALGRIND != 0;
#else
  return 0;
#endif
}

/// Starts or stops callgrind's counting.
static inline void probe_toggle_counting(void) {
#if PROBES_VALGRIND
  CALLGRIND_TOGGLE_COLLECT;
#endif
}

/// Writes what callgrind counted to its next file, under a label, and sets the counters to zero.
static inline void probe_dump_counts(const char *label) {
#if PROBES_VALGRIND
  CALLGRIND_DUMP_STATS_AT(label);
#endif
  (void)label;
}

/// Goes on in two processes, as fork(2), which Swift does not offer.
static inline int probe_fork(void) { return fork(); }

/// Whether this child ended with status 0; waits for its end.
static inline _Bool probe_has_succeeded(int child) {
  int status = 0;
  return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

/// Ends the process at once: what was inherited is not written a second time.
__attribute__((noreturn)) static inline void probe_exit(int status) { _exit(status); }

/// The clock with the finest steps; nothing before it is still under way, and nothing after it has begun.
static inline uint64_t probe_cycles(void) {
#if defined(__x86_64__)
  uint32_t low, high;
  __asm__ volatile("lfence\n\trdtsc\n\tlfence" : "=a"(low), "=d"(high) : : "memory");
  return (uint64_t)high << 32 | low;
#elif defined(__aarch64__)
  uint64_t ticks;
  __asm__ volatile("isb\n\tmrs %0, cntvct_el0\n\tisb" : "=r"(ticks) : : "memory");
  return ticks;
#else
  return 0;
#endif
}

/// Copies `first` where `mask` is all ones and `second` where it is zero; both are read, in the same order, either way.
static inline void probe_mix(uint8_t *target, const uint8_t *first, const uint8_t *second, uint64_t mask, size_t count) {
  __asm__ volatile("" : "+r"(mask));
  for (size_t place = 0; place < count; place += 1) {
    target[place] = (uint8_t)((first[place] & mask) | (second[place] & ~mask));
  }
}
