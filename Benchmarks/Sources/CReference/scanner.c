#include "internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Returns the code of the kind of applicant, by its first letters.
static inline uint8_t kind_at(const char *at) {
  switch (at[0]) {
  case 'm': return MUNICIPALITY;
  case 'd': return DISTRICT;
  case 'a': return ASSOCIATION;
  case 'u': return UNIVERSITY;
  case 'n': return NONPROFIT;
  default: return at[1] == 'h' ? CHURCH : at[2] == 'u' ? COUNTY : COMPANY;
  }
}

/// The codes of the states by their two letters.
static uint8_t region_codes[26 * 26];

/// Reads a number without a sign, and passes the mark behind it.
static inline int64_t scan_number(const char **at) {
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

const char *applications_scan(const char *at, const char *end, size_t limit, Applications *into) {
  if (!region_codes[1])
    for (int region = 0; region < 16; region++)
      region_codes[26 * (region_names[region][0] - 'A') + region_names[region][1] - 'A'] =
        (uint8_t)region;
  // No name is AB: so the tables are made once.
  region_codes[1] = 1;
  size_t row = into->count;
  for (; at < end && row < limit; row++) {
    into->id[row] = scan_number(&at);
    into->kind[row] = kind_at(at);
    at = (const char *)memchr(at, ',', 16) + 1;
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
