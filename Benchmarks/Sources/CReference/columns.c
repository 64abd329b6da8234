#include "internal.h"

#include <stdlib.h>

/// Returns room for `count` values, none of which shares a line of the cache with others.
static void *room(size_t count, size_t size) {
  return aligned_alloc(64, (count * size + 127) / 64 * 64);
}

Applications applications_allocate(size_t count) {
  return (Applications){
    .count = 0,
    .id = room(count, 8),
    .kind = room(count, 1),
    .population = room(count, 4),
    .requested = room(count, 8),
    .posts = room(count, 4),
    .start = room(count, 4),
    .end = room(count, 4),
    .applied = room(count, 4),
    .own_funds = room(count, 8),
    .has_concept = room(count, 1),
    .microprojects = room(count, 4),
    .district = room(count, 2),
    .is_renewal = room(count, 1),
    .other_funding = room(count, 8),
    .region = room(count, 1),
    .knows_population = room(count, 1),
    .knows_concept = room(count, 1),
    .knows_own_funds = room(count, 1),
    .knows_end = room(count, 1),
  };
}

void applications_free(Applications *all) {
  free(all->id), free(all->kind), free(all->population), free(all->requested), free(all->posts);
  free(all->start), free(all->end), free(all->applied), free(all->own_funds);
  free(all->has_concept), free(all->microprojects), free(all->district), free(all->is_renewal);
  free(all->other_funding), free(all->region), free(all->knows_population);
  free(all->knows_concept), free(all->knows_own_funds), free(all->knows_end);
}

Decisions decisions_allocate(size_t count) {
  return (Decisions){
    .outcome = room(count, 1), .amount = room(count, 8), .met = room(count, 2), .open = room(count, 2),
  };
}

void decisions_free(Decisions *all) {
  free(all->outcome), free(all->amount), free(all->met), free(all->open);
}
