#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 20, LINE = 160 };

const char *const decisions_head = "case,outcome,amount,not_met,missing,faults\n";

/// Appends a text.
static inline char *put(char *to, const char *text, size_t length) {
  memcpy(to, text, length);
  return to + length;
}

/// Appends a number.
static inline char *put_number(char *to, uint64_t number) {
  char digits[20];
  char *first = digits + 20;
  do *--first = (char)('0' + number % 10); while (number /= 10);
  return put(to, first, (size_t)(digits + 20 - first));
}

char *decisions_write(
  const Applications *all, const Decisions *decisions, size_t first, size_t count, char *to
) {
  static size_t lengths[CONDITIONS];
  if (!lengths[0])
    for (int bit = 0; bit < CONDITIONS; bit++) lengths[bit] = strlen(condition_names[bit]);
  (void)all;
  for (size_t row = 0; row < count; row++) {
    to = put_number(to, first + row + 1);
    if (decisions->outcome[row] == ELIGIBLE) {
      to = put(to, ",eligible,", 10);
      const uint64_t cents = (uint64_t)decisions->amount[row];
      to = put_number(to, cents / 100);
      *to++ = '.';
      *to++ = (char)('0' + cents / 10 % 10);
      *to++ = (char)('0' + cents % 10);
      to = put(to, ",,,\n", 4);
    } else {
      to = put(to, ",not_eligible,,", 15);
      unsigned failed = ~decisions->met[row] & 0xFFFFu;
      while (failed) {
        const int bit = __builtin_ctz(failed);
        failed &= failed - 1;
        to = put(to, condition_names[bit], lengths[bit]);
        if (failed) to = put(to, "; ", 2);
      }
      to = put(to, ",,\n", 3);
    }
  }
  return to;
}

/// Writes all bytes. Returns 0, or what `errno` says.
static int write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    const ssize_t written = write(file, bytes, count);
    if (written < 0) return errno;
    bytes += written;
    count -= (size_t)written;
  }
  return 0;
}

int stream(const char *from, const char *to) {
  workload_prepare();
  const int input = open(from, O_RDONLY);
  if (input < 0) return errno;
  const int output = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (output < 0) return errno;
  char *bytes = malloc(CHUNK + 4096);
  char *lines = malloc(BLOCK * LINE);
  Applications block = applications_allocate(BLOCK);
  Decisions decisions = decisions_allocate(BLOCK);
  size_t held = 0, row = 0;
  int failure = write_all(output, decisions_head, strlen(decisions_head)), inside = 0;
  for (;;) {
    const ssize_t length = read(input, bytes + held, CHUNK - held);
    if (length < 0) failure = errno;
    if (length <= 0 || failure) break;
    held += (size_t)length;
    // Up to the end of the last whole row.
    const char *end = memrchr(bytes, '\n', held);
    if (!end) break;
    end++;
    const char *at = bytes;
    if (!inside) at = (const char *)memchr(bytes, '\n', held) + 1, inside = 1;
    while (at < end && !failure) {
      block.count = 0;
      at = applications_scan(at, end, BLOCK, &block);
      decide_all_conditions(&block, &decisions);
      const char *last = decisions_write(&block, &decisions, row, block.count, lines);
      failure = write_all(output, lines, (size_t)(last - lines));
      row += block.count;
    }
    held -= (size_t)(end - bytes);
    memmove(bytes, end, held);
  }
  close(input);
  if (close(output) != 0 && !failure) failure = errno;
  free(bytes), free(lines);
  applications_free(&block), decisions_free(&decisions);
  return failure;
}
