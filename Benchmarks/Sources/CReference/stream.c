#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 20, LINE = 320 };

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

/// The names of eight conditions at most, each with a bar behind it.
typedef struct {
  char text[120];
  uint8_t length;
} Names;

/// The names of the conditions that are not met, by the bits of the lower and of the upper eight.
static Names failed_names[2][256];

/// Makes the tables of names, once.
static void prepare_names(void) {
  if (failed_names[0][1].length) return;
  for (int half = 0; half < 2; half++)
    for (int bits = 1; bits < 256; bits++) {
      Names *names = &failed_names[half][bits];
      char *end = names->text;
      for (int bit = 0; bit < 8; bit++)
        if (bits >> bit & 1) {
          const char *name = condition_names[8 * half + bit];
          end = put(put(end, name, strlen(name)), "|", 1);
        }
      names->length = (uint8_t)(end - names->text);
    }
}

/// Appends some names. What is copied behind them will be written over.
static inline char *put_names(char *to, const Names *names) {
  memcpy(to, names->text, 32);
  if (names->length > 32) memcpy(to + 32, names->text + 32, sizeof names->text - 32);
  return to + names->length;
}

char *decisions_write(
  const Applications *all, const Decisions *decisions, size_t first, size_t count, char *to
) {
  prepare_names();
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
      const unsigned failed = ~decisions->met[row] & 0xFFFFu;
      to = put_names(to, &failed_names[0][failed & 255]);
      to = put_names(to, &failed_names[1][failed >> 8]);
      // In the place of the last bar.
      to = put(to - 1, ",,\n", 3);
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
