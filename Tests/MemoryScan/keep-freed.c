// Preloaded into the process of the memory scan: while it is told to, what is freed stays as it was left, so that a secret
// that nobody wiped is found for certain, and not by the chance that its place was not used again. In a process whose environment
// has KEEP_FREED that is so from the beginning.
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

extern void __libc_free(void *block);
extern void *__libc_realloc(void *block, size_t count);

static atomic_int keeps;

/// Begins to keep what is freed, or ends.
void keep_freed(int begins) { atomic_store(&keeps, begins); }

__attribute__((constructor)) static void begin(void) { keep_freed(getenv("KEEP_FREED") != NULL); }

void free(void *block) {
  if (!atomic_load(&keeps)) __libc_free(block);
}

void *realloc(void *block, size_t count) {
  if (!atomic_load(&keeps) || block == NULL || count == 0) return __libc_realloc(block, count);
  size_t old = malloc_usable_size(block);
  void *other = malloc(count);
  if (other != NULL) memcpy(other, block, old < count ? old : count);
  return other;
}
