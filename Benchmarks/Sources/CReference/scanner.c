#include "internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// The codes and lengths of the kinds of applicants, by a mix of their first and fourth letters that
/// sets them apart.
static struct {
  uint8_t code, length;
} kinds[16];

/// Returns the place in `kinds` of what begins at `at`.
static inline unsigned kind_place(const char *at) { return (unsigned)(at[0] + at[3]) % 16; }

/// The codes of the states by their two letters.
static uint8_t region_codes[26 * 26];

/// Reads a number without a sign, and passes the mark behind it.
static inline int64_t scan_number(const char **at) {
  uint64_t word;
  memcpy(&word, *at, 8);
  word ^= 0x3030303030303030;
  const uint64_t others = ((word + 0x7676767676767676) | word) & 0x8080808080808080;
  if (others) {
    // Up to seven digits at once, behind as many zeros as there is room.
    const int length = __builtin_ctzll(others) / 8;
    *at += length + 1;
    word <<= (64 - 8 * length) & 63;
    word = (word * 10 + (word >> 8)) & 0x00FF00FF00FF00FF;
    word = (word * 100 + (word >> 16)) & 0x0000FFFF0000FFFF;
    return (int64_t)((word * 10000 + (word >> 32)) & 0xFFFFFFFF);
  }
  const char *byte = *at;
  int64_t number = 0;
  for (; (uint8_t)(*byte - '0') < 10; byte++) number = 10 * number + (*byte - '0');
  *at = byte + 1;
  return number;
}

/// Reads a number with two decimals, in hundredths.
static inline int64_t scan_hundredths(const char **at) {
  const int64_t whole = scan_number(at);
  const char *byte = *at;
  *at = byte + 3;
  return 100 * whole + 10 * (byte[0] - '0') + (byte[1] - '0');
}

/// Reads a day.
static inline int32_t scan_day(const char **at) {
  const char *b = *at;
  const int year = 1000 * b[0] + 100 * b[1] + 10 * b[2] + b[3] - 1111 * '0';
  const int month = 10 * b[5] + b[6] - 11 * '0';
  const int date = 10 * b[8] + b[9] - 11 * '0';
  *at = b + 11;
  return month_first[12 * (year - FIRST_YEAR) + month - 1] + date - 1;
}

/// Reads `true` or `false`.
static inline uint8_t scan_boolean(const char **at) {
  const uint8_t is_true = **at == 't';
  *at += is_true ? 5 : 6;
  return is_true;
}

/// `1` iff a value is given; passes the mark behind one that is not.
static inline uint8_t scan_known(const char **at) {
  const uint8_t known = **at != ',';
  *at += !known;
  return known;
}

/// Makes the tables of names, once.
static void prepare_scanner(void) {
  static int is_prepared;
  if (is_prepared) return;
  is_prepared = 1;
  for (int region = 0; region < 16; region++)
    region_codes[26 * (region_names[region][0] - 'A') + region_names[region][1] - 'A'] =
      (uint8_t)region;
  for (int kind = 0; kind < 8; kind++) {
    const unsigned place = kind_place(kind_names[kind]);
    kinds[place].code = (uint8_t)kind;
    kinds[place].length = (uint8_t)strlen(kind_names[kind]);
  }
}

const char *applications_scan(const char *at, const char *end, size_t limit, Applications *into) {
  prepare_scanner();
  size_t row = into->count;
  for (; at < end && row < limit; row++) {
    into->id[row] = scan_number(&at);
    const unsigned place = kind_place(at);
    into->kind[row] = kinds[place].code;
    at += kinds[place].length + 1;
    const uint8_t knows_population = scan_known(&at);
    into->knows_population[row] = knows_population;
    into->population[row] = knows_population ? (int32_t)scan_number(&at) : 0;
    into->requested[row] = scan_hundredths(&at);
    into->posts[row] = (int32_t)scan_hundredths(&at);
    into->start[row] = scan_day(&at);
    const uint8_t knows_end = scan_known(&at);
    into->knows_end[row] = knows_end;
    into->end[row] = knows_end ? scan_day(&at) : 0;
    into->applied[row] = scan_day(&at);
    const uint8_t knows_own_funds = scan_known(&at);
    into->knows_own_funds[row] = knows_own_funds;
    into->own_funds[row] = knows_own_funds ? scan_hundredths(&at) : 0;
    const uint8_t knows_concept = scan_known(&at);
    into->knows_concept[row] = knows_concept;
    into->has_concept[row] = knows_concept ? scan_boolean(&at) : 0;
    into->microprojects[row] = (int32_t)scan_number(&at);
    at++;
    into->district[row] = (uint16_t)scan_number(&at);
    into->is_renewal[row] = scan_boolean(&at);
    into->other_funding[row] = scan_hundredths(&at);
    into->region[row] = region_codes[26 * (at[0] - 'A') + at[1] - 'A'];
    at += 3;
  }
  into->count = row;
  return at;
}

int applications_read(const char *path, Applications *into) {
  workload_prepare();
  FILE *file = fopen(path, "rb");
  if (!file) return errno;
  fseek(file, 0, SEEK_END);
  const size_t size = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(size + 32);
  const size_t length = fread(bytes, 1, size, file);
  fclose(file);
  if (length != size) return EIO;
  memset(bytes + size, 0, 32);
  size_t rows = 0;
  for (const char *at = bytes; (at = memchr(at, '\n', (size_t)(bytes + size - at))); at++) rows++;
  if (rows == 0) return EINVAL;
  *into = applications_allocate(rows - 1);
  applications_scan((const char *)memchr(bytes, '\n', size) + 1, bytes + size, rows - 1, into);
  free(bytes);
  return 0;
}
