#include "internal.h"

/// Returns the bits of the conditions that the application in a row meets.
static inline uint16_t conditions_met(const Applications *all, size_t row) {
  const uint8_t kind = all->kind[row], region = all->region[row];
  const uint8_t is_renewal = all->is_renewal[row];
  const int32_t population = all->population[row], posts = all->posts[row];
  const int32_t start = all->start[row], end = all->end[row], applied = all->applied[row];
  const int64_t own_funds = all->own_funds[row], other_funding = all->other_funding[row];
  const int64_t total = all->requested[row] + own_funds + other_funding;
  const CalendarDay *day = calendar_day(start), *after = calendar_day(end + 1);
  const int wide = kind == ASSOCIATION;
  const int there = (region == BY) | (region == HE) | (region == NW);
  const int charity = (kind == NONPROFIT) | (kind == CHURCH);
  unsigned met = (kind <= ASSOCIATION) | (charity & there);
  met |= (unsigned)((population >= (wide ? 5000 : 10000)) & (population <= (wide ? 100000 : 50000))) << 1;
  met |= (unsigned)((posts >= 25) & (posts <= 500)) << 2;
  met |= (unsigned)(end > start) << 3;
  met |= (unsigned)(after->low <= day->low + 32 * 36) << 4;
  met |= (unsigned)(after->high >= day->low + 32 * 12) << 5;
  met |= (unsigned)(applied <= (is_renewal ? start - 56 : day->year - 1)) << 6;
  met |= (unsigned)(applied <= start - 28) << 7;
  met |= (unsigned)(calendar_day(applied)->high >= day->low - 32 * 18) << 8;
  met |= (unsigned)(all->has_concept[row] | is_renewal) << 9;
  met |= (unsigned)((all->microprojects[row] >= 3) | (posts < 100)) << 10;
  met |= (unsigned)(own_funds * 100 >= total * 10) << 11;
  met |= (unsigned)(other_funding * 2 <= total) << 12;
  met |= (unsigned)(district_excluded[all->district[row]] ^ 1) << 13;
  met |= (unsigned)((region != HB) & (region != HH) & (region != BE)) << 14;
  met |= (unsigned)(all->requested[row] >= 500000) << 15;
  return (uint16_t)met;
}

/// Returns the amount of the application in a row, which is eligible.
static inline int64_t amount_at(const Applications *all, size_t row) {
  const int32_t months =
    (calendar_day(all->end[row] + 1)->high - calendar_day(all->start[row])->low) >> 5;
  return amount_of(
    all->requested[row], all->requested[row] + all->own_funds[row] + all->other_funding[row],
    all->posts[row], all->microprojects[row], months,
    rate_of(all->is_renewal[row], all->region[row]));
}

void decide_all_conditions(const Applications *all, Decisions *decisions) {
  for (size_t row = 0; row < all->count; row++) {
    const uint16_t met = conditions_met(all, row);
    decisions->met[row] = met;
    decisions->open[row] = 0;
    decisions->outcome[row] = met == 0xFFFF ? ELIGIBLE : NOT_ELIGIBLE;
    decisions->amount[row] = met == 0xFFFF ? amount_at(all, row) : 0;
  }
}

void decide_all_conditions_kleene(const Applications *all, Decisions *decisions) {
  for (size_t row = 0; row < all->count; row++) {
    const unsigned needs_population = all->knows_population[row] ^ 1u;
    const unsigned needs_concept = (all->knows_concept[row] | all->is_renewal[row]) ^ 1u;
    const unsigned needs_own_funds = all->knows_own_funds[row] ^ 1u;
    const unsigned needs_end = all->knows_end[row] ^ 1u;
    const unsigned open = needs_population << 1 | needs_end << 3 | needs_end << 4 | needs_end << 5
      | needs_concept << 9 | needs_own_funds << 11 | needs_own_funds << 12;
    const unsigned met = conditions_met(all, row) & ~open;
    const unsigned failed = ~(met | open) & 0xFFFF;
    decisions->met[row] = (uint16_t)met;
    decisions->open[row] = (uint16_t)open;
    decisions->outcome[row] = failed ? NOT_ELIGIBLE : open ? OPEN : ELIGIBLE;
    decisions->amount[row] = failed | open ? 0 : amount_at(all, row);
  }
}
