#include "internal.h"

#include <stdbool.h>
#include <stdlib.h>

/// An application as people write it.
struct Application {
  int64_t requested, own_funds, other_funding;
  int32_t population, posts, start, end, applied, microprojects, district;
  uint8_t kind, region;
  bool has_concept, is_renewal;
};

Application *records_make(const Applications *all) {
  Application *records = malloc(all->count * sizeof *records);
  for (size_t row = 0; row < all->count; row++)
    records[row] = (Application){
      .requested = all->requested[row],
      .own_funds = all->own_funds[row],
      .other_funding = all->other_funding[row],
      .population = all->population[row],
      .posts = all->posts[row],
      .start = all->start[row],
      .end = all->end[row],
      .applied = all->applied[row],
      .microprojects = all->microprojects[row],
      .district = all->district[row],
      .kind = all->kind[row],
      .region = all->region[row],
      .has_concept = all->has_concept[row],
      .is_renewal = all->is_renewal[row],
    };
  return records;
}

typedef struct {
  int year, month, date;
} Date;

/// Returns the date of a day, worked out (Hinnant's algorithm).
static Date date_of(int32_t day) {
  const int32_t shifted = day + 719468;
  const int32_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const int32_t of_era = shifted - era * 146097;
  const int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
  const int32_t month = (5 * of_year + 2) / 153;
  return (Date){
    .year = year + era * 400 + (month >= 10),
    .month = month < 10 ? month + 3 : month - 9,
    .date = of_year - (153 * month + 2) / 5 + 1,
  };
}

/// Returns the day of a date.
static int32_t day_of(Date date) {
  const int32_t year = date.year - (date.month <= 2);
  const int32_t era = (year >= 0 ? year : year - 399) / 400;
  const int32_t of_era = year - era * 400;
  const int32_t of_year =
    (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.date - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/// Returns the length of a month.
static int length_of(int year, int month) {
  static const int lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : lengths[month - 1];
}

/// Returns the day some months later, or the last of its month.
static int32_t months_later(int32_t day, int months) {
  Date date = date_of(day);
  const int month = 12 * date.year + date.month - 1 + months;
  date.year = month / 12;
  date.month = month % 12 + 1;
  const int length = length_of(date.year, date.month);
  if (date.date > length) date.date = length;
  return day_of(date);
}

/// Returns how many whole months there are from `start` to before `after`.
static int months_between(int32_t start, int32_t after) {
  if (after <= start) return 0;
  const Date from = date_of(start), to = date_of(after);
  int months = 12 * (to.year - from.year) + to.month - from.month;
  if (months_later(start, months) > after) months--;
  return months;
}

static bool is_charity_there(const Application *a) {
  return (a->kind == NONPROFIT || a->kind == CHURCH)
    && (a->region == BY || a->region == HE || a->region == NW);
}

static bool is_in_time(const Application *a) {
  if (a->is_renewal) return a->applied <= a->start - 56;
  return a->applied <= day_of((Date){date_of(a->start).year - 1, 12, 31});
}

static bool is_eligible(const Application *a, int64_t total) {
  const int32_t after = a->end + 1;
  return (a->kind <= ASSOCIATION || is_charity_there(a))
    && (a->kind == ASSOCIATION ? a->population >= 5000 && a->population <= 100000
                               : a->population >= 10000 && a->population <= 50000)
    && a->posts >= 25 && a->posts <= 500
    && a->end > a->start
    && after <= months_later(a->start, 36)
    && after >= months_later(a->start, 12)
    && is_in_time(a)
    && a->applied <= a->start - 28
    && a->applied >= months_later(a->start, -18)
    && (a->has_concept || a->is_renewal)
    && (a->microprojects >= 3 || a->posts < 100)
    && a->own_funds * 100 >= total * 10
    && a->other_funding * 2 <= total
    && !district_excluded[a->district]
    && a->region != HB && a->region != HH && a->region != BE
    && a->requested >= 500000;
}

void decide_records(const Application *records, size_t count, Decisions *decisions) {
  for (size_t row = 0; row < count; row++) {
    const Application *a = &records[row];
    const int64_t total = a->requested + a->own_funds + a->other_funding;
    if (is_eligible(a, total)) {
      decisions->outcome[row] = ELIGIBLE;
      decisions->amount[row] = amount_of(
        a->requested, total, a->posts, a->microprojects, months_between(a->start, a->end + 1),
        rate_of(a->is_renewal, a->region));
    } else {
      decisions->outcome[row] = NOT_ELIGIBLE;
      decisions->amount[row] = 0;
    }
  }
}
