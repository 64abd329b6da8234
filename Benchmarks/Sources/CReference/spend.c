#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// Returns the time on the clock in seconds.
static double clock_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

int spend(char **command) {
  const double since = clock_seconds();
  const pid_t process = fork();
  if (process < 0) return errno;
  if (process == 0) {
    const int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    execvp(command[0], command);
    perror(command[0]);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (wait4(process, &status, 0, &used) < 0) return errno;
  const double seconds = clock_seconds() - since;
  const double worked = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
    + 1e-6 * (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
  printf(
    "{\"seconds\": %.6f, \"worked\": %.6f, \"memory\": %lld, \"status\": %d}\n", seconds, worked,
    1024ll * used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
