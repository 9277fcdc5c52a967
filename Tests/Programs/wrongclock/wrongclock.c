/* Has a program see a wall clock that is off by WRONGCLOCK seconds; other clocks are right. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *out) {
  static int (*right)(clockid_t, struct timespec *);
  if (!right) right = dlsym(RTLD_NEXT, "clock_gettime");
  int result = right(clock, out);
  const char *off = getenv("WRONGCLOCK");
  if (result == 0 && clock == CLOCK_REALTIME && off) out->tv_sec += atoll(off);
  return result;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
