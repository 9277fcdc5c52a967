// Makes every fsync and fdatasync of a program take as long as on a slow disk.
//
//   cc -shared -fPIC -O2 -o slowdisk.so slowdisk.c -ldl
//   SLOWDISK_MS=10 LD_PRELOAD=./slowdisk.so hocvu serve
//
// The wait comes on top of the real call, so nothing is less durable than without the shim.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>

typedef int sync_call(int);

static void wait_for_disk(void) {
  const char *text = getenv("SLOWDISK_MS");
  long milliseconds = text ? strtol(text, NULL, 10) : 10;
  struct timespec left = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  while (nanosleep(&left, &left) != 0 && errno == EINTR) {
  }
}

static int slowly(const char *name, int file) {
  sync_call *real = (sync_call *)dlsym(RTLD_NEXT, name);
  if (!real) {
    errno = ENOSYS;
    return -1;
  }
  int result = real(file);
  int error = errno;
  wait_for_disk();
  errno = error;
  return result;
}

int fsync(int file) { return slowly("fsync", file); }

int fdatasync(int file) { return slowly("fdatasync", file); }
