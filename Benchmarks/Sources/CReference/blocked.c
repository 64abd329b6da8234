#include "internal.h"

#include <string.h>

/// Stores 1 where the cheap conditions hold: those that look at narrow columns, and at no date.
static void filter(const Applications *all, size_t first, size_t count, uint8_t *restrict passes) {
  const uint8_t *restrict kind = all->kind + first;
  const uint8_t *restrict region = all->region + first;
  const uint8_t *restrict has_concept = all->has_concept + first;
  const uint8_t *restrict is_renewal = all->is_renewal + first;
  const int32_t *restrict population = all->population + first;
  const int32_t *restrict posts = all->posts + first;
  const int32_t *restrict microprojects = all->microprojects + first;
  for (size_t row = 0; row < count; row++) {
    const uint8_t charity = (kind[row] == NONPROFIT) | (kind[row] == CHURCH);
    const uint8_t there = (region[row] == BY) | (region[row] == HE) | (region[row] == NW);
    const uint8_t local = kind[row] <= ASSOCIATION;
    const uint8_t outside = (region[row] == HB) | (region[row] == HH) | (region[row] == BE);
    passes[row] = (local | (charity & there)) & (has_concept[row] | is_renewal[row]) & (outside ^ 1);
  }
  for (size_t row = 0; row < count; row++) {
    const int32_t wide = kind[row] == ASSOCIATION;
    const int32_t low = wide ? 5000 : 10000;
    const int32_t high = wide ? 100000 : 50000;
    passes[row] &= (population[row] >= low) & (population[row] <= high);
  }
  for (size_t row = 0; row < count; row++)
    passes[row] &= (posts[row] >= 25) & (posts[row] <= 500)
      & ((microprojects[row] >= 3) | (posts[row] < 100));
}

void decide_blocked(const Applications *all, Decisions *decisions) {
  uint8_t passes[BLOCK];
  uint16_t left[BLOCK];
  for (size_t first = 0; first < all->count; first += BLOCK) {
    const size_t count = all->count - first < BLOCK ? all->count - first : BLOCK;
    uint8_t *restrict outcome = decisions->outcome + first;
    int64_t *restrict amount = decisions->amount + first;
    const int32_t *restrict start = all->start + first;
    const int32_t *restrict end = all->end + first;
    const int32_t *restrict applied = all->applied + first;
    const int64_t *restrict requested = all->requested + first;
    const int64_t *restrict own_funds = all->own_funds + first;
    const int64_t *restrict other_funding = all->other_funding + first;
    filter(all, first, count, passes);
    memset(outcome, NOT_ELIGIBLE, count);
    memset(amount, 0, count * sizeof *amount);

    size_t size = 0;
    for (size_t row = 0; row < count; row++) left[size] = (uint16_t)row, size += passes[row];
    // Money and districts.
    size_t kept = 0;
    for (size_t at = 0; at < size; at++) {
      const size_t row = left[at];
      const int64_t total = requested[row] + own_funds[row] + other_funding[row];
      left[kept] = (uint16_t)row;
      kept += (requested[row] >= 500000) & (own_funds[row] * 100 >= total * 10) & (other_funding[row] * 2 <= total)
        & (district_excluded[all->district[first + row]] ^ 1) & (end[row] > start[row])
        & (applied[row] <= start[row] - 28);
    }
    size = kept;
    // The calendar, and the amount of those that are left.
    for (size_t at = 0; at < size; at++) {
      const size_t row = left[at];
      const CalendarDay *day = calendar_day(start[row]);
      const CalendarDay *after = calendar_day(end[row] + 1);
      const int32_t deadline =
        all->is_renewal[first + row] ? start[row] - 56 : day->year - 1;
      const int met = (after->low <= day->low + 32 * 36) & (after->high >= day->low + 32 * 12)
        & (applied[row] <= deadline) & (calendar_day(applied[row])->high >= day->low - 32 * 18);
      if (!met) continue;
      const int64_t total = requested[row] + own_funds[row] + other_funding[row];
      outcome[row] = ELIGIBLE;
      amount[row] = amount_of(
        requested[row], total, all->posts[first + row], all->microprojects[first + row],
        (after->high - day->low) >> 5, rate_of(all->is_renewal[first + row], all->region[first + row]));
    }
  }
}

/// Stores 1 where no cheap condition fails for certain, and in `open` 1 where one of them is open.
static void filter_kleene(
  const Applications *all, size_t first, size_t count, uint8_t *restrict passes, uint8_t *restrict open
) {
  const uint8_t *restrict kind = all->kind + first;
  const uint8_t *restrict region = all->region + first;
  const uint8_t *restrict has_concept = all->has_concept + first;
  const uint8_t *restrict knows_concept = all->knows_concept + first;
  const uint8_t *restrict knows_population = all->knows_population + first;
  const uint8_t *restrict is_renewal = all->is_renewal + first;
  const int32_t *restrict population = all->population + first;
  const int32_t *restrict posts = all->posts + first;
  const int32_t *restrict microprojects = all->microprojects + first;
  for (size_t row = 0; row < count; row++) {
    const uint8_t charity = (kind[row] == NONPROFIT) | (kind[row] == CHURCH);
    const uint8_t there = (region[row] == BY) | (region[row] == HE) | (region[row] == NW);
    const uint8_t local = kind[row] <= ASSOCIATION;
    const uint8_t outside = (region[row] == HB) | (region[row] == HH) | (region[row] == BE);
    const uint8_t unsure = (knows_concept[row] ^ 1) & (is_renewal[row] ^ 1);
    passes[row] =
      (local | (charity & there)) & (has_concept[row] | is_renewal[row] | unsure) & (outside ^ 1);
    open[row] = unsure | (knows_population[row] ^ 1);
  }
  for (size_t row = 0; row < count; row++) {
    const int32_t wide = kind[row] == ASSOCIATION;
    const int32_t low = wide ? 5000 : 10000;
    const int32_t high = wide ? 100000 : 50000;
    passes[row] &=
      ((population[row] >= low) & (population[row] <= high)) | (knows_population[row] ^ 1);
  }
  for (size_t row = 0; row < count; row++)
    passes[row] &= (posts[row] >= 25) & (posts[row] <= 500)
      & ((microprojects[row] >= 3) | (posts[row] < 100));
}

void decide_blocked_kleene(const Applications *all, Decisions *decisions) {
  uint8_t passes[BLOCK], open[BLOCK];
  uint16_t left[BLOCK];
  for (size_t first = 0; first < all->count; first += BLOCK) {
    const size_t count = all->count - first < BLOCK ? all->count - first : BLOCK;
    uint8_t *restrict outcome = decisions->outcome + first;
    int64_t *restrict amount = decisions->amount + first;
    const int32_t *restrict start = all->start + first;
    const int32_t *restrict end = all->end + first;
    const int32_t *restrict applied = all->applied + first;
    const int64_t *restrict requested = all->requested + first;
    const int64_t *restrict own_funds = all->own_funds + first;
    const int64_t *restrict other_funding = all->other_funding + first;
    const uint8_t *restrict knows_own_funds = all->knows_own_funds + first;
    const uint8_t *restrict knows_end = all->knows_end + first;
    filter_kleene(all, first, count, passes, open);
    memset(outcome, NOT_ELIGIBLE, count);
    memset(amount, 0, count * sizeof *amount);

    size_t size = 0;
    for (size_t row = 0; row < count; row++) left[size] = (uint16_t)row, size += passes[row];
    size_t kept = 0;
    for (size_t at = 0; at < size; at++) {
      const size_t row = left[at];
      const int64_t total = requested[row] + own_funds[row] + other_funding[row];
      const uint8_t funds_unknown = knows_own_funds[row] ^ 1;
      const uint8_t end_unknown = knows_end[row] ^ 1;
      left[kept] = (uint16_t)row;
      open[row] |= funds_unknown | end_unknown;
      kept +=
        (((own_funds[row] * 100 >= total * 10) & (other_funding[row] * 2 <= total)) | funds_unknown)
        & (district_excluded[all->district[first + row]] ^ 1) & ((end[row] > start[row]) | end_unknown)
        & (applied[row] <= start[row] - 28) & (requested[row] >= 500000);
    }
    size = kept;
    for (size_t at = 0; at < size; at++) {
      const size_t row = left[at];
      const CalendarDay *day = calendar_day(start[row]);
      const CalendarDay *after = calendar_day(end[row] + 1);
      const int32_t deadline =
        all->is_renewal[first + row] ? start[row] - 56 : day->year - 1;
      const int lasts = (after->low <= day->low + 32 * 36) & (after->high >= day->low + 32 * 12);
      const int met = (lasts | (knows_end[row] ^ 1)) & (applied[row] <= deadline)
        & (calendar_day(applied[row])->high >= day->low - 32 * 18);
      if (!met) continue;
      if (open[row]) {
        outcome[row] = OPEN;
        continue;
      }
      const int64_t total = requested[row] + own_funds[row] + other_funding[row];
      outcome[row] = ELIGIBLE;
      amount[row] = amount_of(
        requested[row], total, all->posts[first + row], all->microprojects[first + row],
        (after->high - day->low) >> 5, rate_of(all->is_renewal[first + row], all->region[first + row]));
    }
  }
}
