// Tells a program that a disk has as much room left as a file says, in bytes.
//
//   cc -shared -fPIC -O2 -o smalldisk.so smalldisk.c -ldl
//   echo 10000000 >room; SMALLDISK=room LD_PRELOAD=./smalldisk.so hocvu serve
//
// It only tells: writing goes on as ever. Where disks can be mounted, tests use a real one instead.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>

typedef int statvfs_call(const char *, struct statvfs *);

static void tell_room(struct statvfs *status) {
  const char *path = getenv("SMALLDISK");
  FILE *file = path ? fopen(path, "r") : NULL;
  unsigned long long room;
  if (file && fscanf(file, "%llu", &room) == 1) {
    status->f_bavail = status->f_bfree = room / status->f_frsize;
  }
  if (file) fclose(file);
}

int statvfs(const char *path, struct statvfs *status) {
  statvfs_call *real = (statvfs_call *)dlsym(RTLD_NEXT, "statvfs");
  if (!real) {
    errno = ENOSYS;
    return -1;
  }
  int result = real(path, status);
  if (result == 0) tell_room(status);
  return result;
}

int statvfs64(const char *path, struct statvfs64 *status) {
  _Static_assert(sizeof(struct statvfs64) == sizeof(struct statvfs), "one form on 64 bits");
  return statvfs(path, (struct statvfs *)status);
}
