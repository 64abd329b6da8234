#include "internal.h"

#include <errno.h>
#include <stdio.h>

static uint64_t state;

/// Returns a number below `bound`.
static uint32_t below(uint32_t bound) {
  // SplitMix64.
  uint64_t next = (state += 0x9e3779b97f4a7c15);
  next = (next ^ (next >> 30)) * 0xbf58476d1ce4e5b9;
  next = (next ^ (next >> 27)) * 0x94d049bb133111eb;
  return (uint32_t)(((next ^ (next >> 31)) >> 32) * bound >> 32);
}

/// `1` in `percent` of a hundred cases.
static int chance(uint32_t percent) { return below(100) < percent; }

/// Writes an amount of cents as euros.
static void write_cents(FILE *file, int64_t cents) {
  fprintf(file, "%lld.%02lld,", (long long)(cents / 100), (long long)(cents % 100));
}

/// Writes a day in ISO 8601.
static void write_day(FILE *file, int32_t day) {
  int year, month, date;
  day_parts(day, &year, &month, &date);
  fprintf(file, "%04d-%02d-%02d,", year, month, date);
}

int workload_generate(const char *path, size_t count, int missing) {
  static const uint8_t kinds[20] = {
    0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 0, 2, 4, 5, 6, 7,
  };
  workload_prepare();
  FILE *file = fopen(path, "w");
  if (!file) return errno;
  setvbuf(file, NULL, _IOFBF, 1 << 20);
  fputs(
    "id,kind,population,requested,posts,start,end,applied,own_funds,has_concept,microprojects,district,"
    "is_renewal,other_funding,region\n", file);
  state = 20260101;
  for (size_t row = 0; row < count; row++) {
    const int kind = kinds[below(20)];
    const int region = chance(4) ? (int[]){BE, HB, HH}[below(3)] : (int)below(16);
    const int32_t population =
      chance(12) ? 1000 + (int32_t)below(150000)
      : chance(2) ? (int32_t[]){10000, 50000, 5000, 100000}[below(4)]
      : 9000 + (int32_t)below(41500);
    const int64_t requested = chance(3) ? below(600000) : 500000 + (int64_t)below(25000000);
    const int32_t posts = chance(4) ? (int32_t)below(700) : 25 * (1 + (int32_t)below(16));
    const int year = 2021 + (int)below(9);
    const int month = chance(60) ? 1 : 1 + (int)below(12);
    const int length = month_length[12 * (year - FIRST_YEAR) + month - 1];
    const int32_t start =
      day_make(year, month, chance(70) ? 1 : chance(40) ? length : 1 + (int)below((uint32_t)length));
    const int32_t end = chance(3)
      ? start + (int32_t)below(1600) - 100
      : add_months(start, 12 + (int)below(25)) - (chance(92) ? 1 : (int)below(3));
    const int32_t applied = chance(8) ? start - (int32_t)below(700)
      : start - 30 - (int32_t)below(chance(30) ? 100 : 250);
    const int64_t total = requested * 100 / (40 + below(50));
    const int64_t own_funds =
      chance(2) ? total / 10 : total / 100 * (7 + below(30)) + below(100);
    const int64_t other_funding = chance(55) ? 0 : total / 100 * below(110) + below(100);
    fprintf(file, "%zu,", 1000001 + row);
    fprintf(file, "%s,", kind_names[kind]);
    if (missing && chance(5)) fputc(',', file); else fprintf(file, "%d,", population);
    write_cents(file, requested);
    fprintf(file, "%d.%02d,", posts / 100, posts % 100);
    write_day(file, start);
    if (missing && chance(5)) fputc(',', file); else write_day(file, end);
    write_day(file, applied);
    if (missing && chance(5)) fputc(',', file); else write_cents(file, own_funds);
    const int has_concept = chance(90);
    if (missing && chance(5)) fputc(',', file);
    else fputs(has_concept ? "true," : "false,", file);
    fprintf(file, "%u,K%04u,", below(9), below(DISTRICTS));
    fputs(chance(20) ? "true," : "false,", file);
    write_cents(file, other_funding);
    fprintf(file, "%s\n", region_names[region]);
  }
  return fclose(file) ? errno : 0;
}
