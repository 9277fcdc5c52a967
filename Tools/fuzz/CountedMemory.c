// Counts what the whole program holds of the heap, so that each run of the fuzzer can be held to a
// bound. Takes the place of the C library's functions, for libyaml and Swift alike.
#include "CountedMemory.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static atomic_long held, peak;

static void *counted(void *block) {
  if (!block) return block;
  long now = atomic_fetch_add_explicit(&held, malloc_usable_size(block), memory_order_relaxed);
  now += malloc_usable_size(block);
  if (now > atomic_load_explicit(&peak, memory_order_relaxed)) {
    atomic_store_explicit(&peak, now, memory_order_relaxed);
  }
  return block;
}

static void uncounted(void *block) {
  if (block) atomic_fetch_sub_explicit(&held, malloc_usable_size(block), memory_order_relaxed);
}

void *malloc(size_t size) { return counted(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return counted(__libc_calloc(count, size)); }

void *realloc(void *block, size_t size) {
  uncounted(block);
  void *moved = __libc_realloc(block, size);
  if (!moved && size) counted(block);
  return counted(moved);
}

void *memalign(size_t alignment, size_t size) {
  return counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
  *block = memalign(alignment, size);
  return *block || !size ? 0 : ENOMEM;
}

void free(void *block) {
  uncounted(block);
  __libc_free(block);
}

void begin_counting(void) { atomic_store(&peak, atomic_load(&held)); }

long most_held_since(long before) { return atomic_load(&peak) - before; }

long held_now(void) { return atomic_load(&held); }
