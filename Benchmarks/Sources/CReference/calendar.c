#include "internal.h"

#include <string.h>
#include <time.h>

const char *const kind_names[8] = {
  "municipality", "district", "county", "association", "university", "nonprofit", "church", "company",
};
const char *const region_names[16] = {
  "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
};
const char *const condition_names[CONDITIONS] = {
  "applicant", "size", "posts", "order", "longest", "shortest", "deadline", "early",
  "late", "concept", "substance", "own_funds", "other_funding", "district", "region", "least",
};

CalendarDay calendar[DAYS];
int32_t month_first[MONTHS];
uint8_t month_length[MONTHS];
uint8_t district_excluded[DISTRICTS];

void workload_prepare(void) {
  static const uint8_t lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (calendar[0].high) return;
  int32_t day = FIRST_DAY;
  for (int month = 0; month < MONTHS; month++) {
    const int year = FIRST_YEAR + month / 12;
    const int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    month_first[month] = day;
    month_length[month] = lengths[month % 12] + (month % 12 == 1 && leap);
    for (int date = 1; date <= month_length[month]; date++, day++) {
      const CalendarDay found = {
        .low = 32 * month + date,
        .high = 32 * month + (date == month_length[month] ? 31 : date),
        .year = month_first[month - month % 12],
      };
      calendar[day - FIRST_DAY] = found;
    }
  }
  for (int district = 0; district < DISTRICTS; district += 20) district_excluded[district] = 1;
}

void day_parts(int32_t day, int *year, int *month, int *date) {
  const int32_t key = calendar_day(day)->low;
  *year = FIRST_YEAR + (key >> 5) / 12;
  *month = (key >> 5) % 12 + 1;
  *date = key & 31;
}

int32_t day_make(int year, int month, int date) {
  return month_first[12 * (year - FIRST_YEAR) + month - 1] + date - 1;
}

int64_t thread_nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1000000000ll * time.tv_sec + time.tv_nsec;
}

Summary decisions_summary(const Decisions *decisions, size_t count, int conditions) {
  Summary summary = {.hash = 0xcbf29ce484222325};
  for (size_t row = 0; row < count; row++) {
    const uint8_t outcome = decisions->outcome[row];
    summary.eligible += outcome == ELIGIBLE;
    summary.open += outcome == OPEN;
    if (outcome == ELIGIBLE) summary.cents += decisions->amount[row];
    summary.hash = (summary.hash ^ outcome) * 0x100000001b3;
    summary.hash = (summary.hash ^ (outcome == ELIGIBLE ? (uint64_t)decisions->amount[row] : 0))
      * 0x100000001b3;
    if (conditions) {
      summary.hash = (summary.hash ^ decisions->met[row]) * 0x100000001b3;
      summary.hash = (summary.hash ^ decisions->open[row]) * 0x100000001b3;
    }
  }
  return summary;
}
