#include "internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { CATEGORIES = 8 };

static const char *const category_names[CATEGORIES] = {
  "staff", "rent", "travel", "material", "equipment", "catering", "fees", "other",
};

Measures measures_make(size_t count) {
  workload_prepare();
  Measures all = {
    .count = count,
    .first = malloc((count + 1) * 4),
    .start = malloc(count * 4),
    .end = malloc(count * 4),
    .category = malloc(count * 8),
    .cost = malloc(count * 8 * 8),
    .paid = malloc(count * 8 * 4),
  };
  uint64_t state = 20260202;
  int32_t child = 0;
  for (size_t row = 0; row < count; row++) {
    state = state * 6364136223846793005 + 1442695040888963407;
    const uint32_t random = (uint32_t)(state >> 33);
    all.first[row] = child;
    all.start[row] = day_make(2026, 1, 1) + (int32_t)(random % 1000);
    all.end[row] = all.start[row] + 200 + (int32_t)(random >> 10) % 400;
    const int children = (int)(random >> 20) % 9;
    for (int index = 0; index < children; index++, child++) {
      state = state * 6364136223846793005 + 1442695040888963407;
      const uint32_t other = (uint32_t)(state >> 33);
      all.category[child] = (uint8_t)(other % CATEGORIES);
      all.cost[child] = 1000 + other / 8 % 500000;
      all.paid[child] = all.start[row] - 60 + (int32_t)(other >> 9) % 700;
    }
  }
  all.first[count] = child;
  return all;
}

void measures_free(Measures *all) {
  free(all->first), free(all->start), free(all->end);
  free(all->category), free(all->cost), free(all->paid);
}

void decide_measures(const Measures *all, Decisions *decisions) {
  const int32_t *restrict first = all->first;
  const int32_t *restrict paid = all->paid;
  const uint8_t *restrict category = all->category;
  const int64_t *restrict cost = all->cost;
  uint8_t *restrict outcome = decisions->outcome;
  int64_t *restrict amount = decisions->amount;
  for (size_t row = 0; row < all->count; row++) {
    const int32_t start = all->start[row], end = all->end[row];
    int64_t sum = 0;
    int count = 0;
    for (int32_t child = first[row]; child < first[row + 1]; child++) {
      // Staff, rent, travel, material.
      const int counts = (category[child] < 4) & (paid[child] >= start) & (paid[child] <= end);
      count += counts;
      sum += counts ? cost[child] : 0;
    }
    outcome[row] = count >= 3 ? ELIGIBLE : NOT_ELIGIBLE;
    amount[row] = count >= 3 ? sum : 0;
  }
}

int measures_write(const Measures *all, const char *path) {
  FILE *file = fopen(path, "w");
  if (!file) return errno;
  setvbuf(file, NULL, _IOFBF, 1 << 20);
  int year, month, date;
  for (size_t row = 0; row < all->count; row++) {
    day_parts(all->start[row], &year, &month, &date);
    fprintf(file, "{\"start\":\"%04d-%02d-%02d\",", year, month, date);
    day_parts(all->end[row], &year, &month, &date);
    fprintf(file, "\"end\":\"%04d-%02d-%02d\",\"invoices\":[", year, month, date);
    for (int32_t child = all->first[row]; child < all->first[row + 1]; child++) {
      day_parts(all->paid[child], &year, &month, &date);
      fprintf(
        file, "%s{\"category\":\"%s\",\"cost\":\"%lld.%02lld\",\"paid\":\"%04d-%02d-%02d\"}",
        child > all->first[row] ? "," : "", category_names[all->category[child]],
        (long long)(all->cost[child] / 100), (long long)(all->cost[child] % 100), year, month, date);
    }
    fputs("]}\n", file);
  }
  return fclose(file) ? errno : 0;
}
