// Leaves a program alone: the process that it starts of itself cannot be had.
//
//   cc -shared -fPIC -O2 -o alone.so alone.c
//   ALONE=refused LD_PRELOAD=./alone.so hocvu serve    (as where there are too many processes)
//   ALONE=killed LD_PRELOAD=./alone.so hocvu serve     (as where memory runs out)

#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is_set_to(const char *word) {
  const char *told = getenv("ALONE");
  return told && strcmp(told, word) == 0;
}

int posix_spawn(pid_t *child, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const words[], char *const names[]) {
  if (is_set_to("refused")) return EAGAIN;
  return posix_spawnp(child, path, actions, attributes, words, names);
}

__attribute__((constructor)) static void begin(int count, char **words) {
  if (is_set_to("killed") && count > 1 && strcmp(words[1], "keep-courses") == 0) raise(SIGKILL);
}
