/// What the files of the reference share.
#ifndef INTERNAL_H
#define INTERNAL_H

#include "workload.h"

enum { MUNICIPALITY, DISTRICT, COUNTY, ASSOCIATION, UNIVERSITY, NONPROFIT, CHURCH, COMPANY };
enum { BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH };

enum { FIRST_YEAR = 1900, LAST_YEAR = 2120 };
enum { FIRST_DAY = -25567, DAYS = 80720, MONTHS = 12 * (LAST_YEAR - FIRST_YEAR + 1) };

/// A day in the calendar. `low` and `high` are 32 times the number of the month and the day, of `high`
/// 31 where it is the last of its month: *x* is on or before *y* and *n* months iff
/// low(x) <= low(y) + 32 n, and on or after it iff high(x) >= low(y) + 32 n.
typedef struct {
  int32_t low;
  int32_t high;
  /// The first day of the year.
  int32_t year;
} CalendarDay;

extern CalendarDay calendar[DAYS];

/// The first day of each month, and how many it has.
extern int32_t month_first[MONTHS];
extern uint8_t month_length[MONTHS];

/// 1 where another programme funds the district.
extern uint8_t district_excluded[DISTRICTS];

/// Returns the day in the calendar.
static inline const CalendarDay *calendar_day(int32_t day) { return &calendar[day - FIRST_DAY]; }

/// Returns the year, month and day.
void day_parts(int32_t day, int *year, int *month, int *date);

/// Returns the day, which the calendar has.
int32_t day_make(int year, int month, int date);

/// Returns the day some months later, or the last of its month.
static inline int32_t add_months(int32_t day, int months) {
  const int32_t key = calendar_day(day)->low;
  const int month = (key >> 5) + months;
  const int date = key & 31;
  const int length = month_length[month];
  return month_first[month] + (date < length ? date : length) - 1;
}

/// Returns how many whole months there are from `start` to before `after`, 0 if it is not later.
static inline int32_t whole_months(int32_t start, int32_t after) {
  const int32_t months = (calendar_day(after)->high - calendar_day(start)->low) >> 5;
  return months < 0 ? 0 : months;
}

/// Returns the share that is funded, in hundredths.
static inline int64_t rate_of(uint8_t is_renewal, uint8_t region) {
  const int64_t usual = is_renewal ? 75 : 90;
  return region == MV || region == SN || region == TH ? 95 : usual;
}

/// Returns the amount of a case that is eligible.
static inline int64_t amount_of(
  int64_t requested, int64_t total, int32_t posts, int32_t microprojects, int32_t months, int64_t rate
) {
  // 60,000 EUR * posts / 100 * months / 12, and 20,000 EUR * projects * months / 36, in 36ths.
  const int64_t parts =
    (180000 * (int64_t)(posts < 200 ? posts : 200)
     + 2000000 * (int64_t)(microprojects < 5 ? microprojects : 5)) * months;
  const int64_t base = (parts + 18) / 36;
  const int64_t share = (total * rate + 50) / 100;
  int64_t least = requested < base ? requested : base;
  return least < share ? least : share;
}

#endif
