// Preloaded into a process whose allocations are counted: how many there were so far, and how many of them libcrypto made for
// itself. Each call passes on what it was asked for.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t count);
extern void *__libc_calloc(size_t number, size_t count);
extern void *__libc_realloc(void *block, size_t count);
extern void *__libc_memalign(size_t alignment, size_t count);

static atomic_long all, of_libcrypto;

long allocations(void) { return atomic_load(&all); }
long allocations_of_libcrypto(void) { return atomic_load(&of_libcrypto); }

static void count(const void *caller) {
  Dl_info library;
  atomic_fetch_add(&all, 1);
  if (dladdr(caller, &library) && strstr(library.dli_fname, "libcrypto")) atomic_fetch_add(&of_libcrypto, 1);
}

void *malloc(size_t bytes) {
  count(__builtin_return_address(0));
  return __libc_malloc(bytes);
}

void *calloc(size_t number, size_t bytes) {
  count(__builtin_return_address(0));
  return __libc_calloc(number, bytes);
}

void *realloc(void *block, size_t bytes) {
  count(__builtin_return_address(0));
  return __libc_realloc(block, bytes);
}

void *aligned_alloc(size_t alignment, size_t bytes) {
  count(__builtin_return_address(0));
  return __libc_memalign(alignment, bytes);
}

int posix_memalign(void **block, size_t alignment, size_t bytes) {
  count(__builtin_return_address(0));
  *block = __libc_memalign(alignment, bytes);
  return *block == NULL ? 12 : 0;
}
