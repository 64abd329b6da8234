#include "workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Says how it is used.
static int usage(void) {
  fputs(
    "usage: reference generate COUNT FILE [missing]\n"
    "       reference lists COUNT FILE\n"
    "       reference stream CASES OUTPUT\n"
    "       reference spend COMMAND …    what it took: seconds on the clock and of work, bytes\n"
    "       reference answer CASES       the answers, a line each: outcome, cents, conditions met, open\n"
    "       reference time CASES ROUNDS  the time of each way, in nanoseconds a case\n", stderr);
  return 2;
}

/// Prints how long a way took, and what came out.
static void tell(const char *name, int64_t spent, const Applications *all, const Decisions *decisions) {
  const Summary summary = decisions_summary(decisions, all->count, 0);
  printf(
    "%-24s %7.2f ns  eligible %lld, open %lld, %lld cents, %016llx\n", name,
    (double)spent / (double)all->count, (long long)summary.eligible, (long long)summary.open,
    (long long)summary.cents, (unsigned long long)summary.hash);
}

/// Times every way, `rounds` times.
static int time_all(const char *path, int rounds) {
  Applications all;
  if (applications_read(path, &all) != 0) return 2;
  Application *records = records_make(&all);
  Decisions decisions = decisions_allocate(all.count);
  for (int round = 0; round < rounds; round++) {
    int64_t since = thread_nanoseconds();
    decide_blocked(&all, &decisions);
    tell("blocked", thread_nanoseconds() - since, &all, &decisions);
    since = thread_nanoseconds();
    decide_records(records, all.count, &decisions);
    tell("records", thread_nanoseconds() - since, &all, &decisions);
    since = thread_nanoseconds();
    decide_all_conditions(&all, &decisions);
    tell("all conditions", thread_nanoseconds() - since, &all, &decisions);
    since = thread_nanoseconds();
    decide_blocked_kleene(&all, &decisions);
    tell("blocked, kleene", thread_nanoseconds() - since, &all, &decisions);
    since = thread_nanoseconds();
    decide_all_conditions_kleene(&all, &decisions);
    tell("all conditions, kleene", thread_nanoseconds() - since, &all, &decisions);
  }
  Measures measures = measures_make(all.count);
  for (int round = 0; round < rounds; round++) {
    const int64_t since = thread_nanoseconds();
    decide_measures(&measures, &decisions);
    tell("lists", thread_nanoseconds() - since, &all, &decisions);
  }
  return 0;
}

int main(int count, char **words) {
  workload_prepare();
  const char *command = count > 2 ? words[1] : "";
  int failure = 0;
  if (strcmp(command, "generate") == 0 && (count == 4 || count == 5)) {
    failure = workload_generate(words[3], strtoull(words[2], NULL, 10), count == 5);
  } else if (strcmp(command, "lists") == 0 && count == 4) {
    Measures measures = measures_make(strtoull(words[2], NULL, 10));
    failure = measures_write(&measures, words[3]);
  } else if (strcmp(command, "stream") == 0 && count == 4) {
    failure = stream(words[2], words[3]);
  } else if (strcmp(command, "spend") == 0) {
    failure = spend(words + 2);
  } else if (strcmp(command, "time") == 0 && count == 4) {
    return time_all(words[2], atoi(words[3]));
  } else if (strcmp(command, "answer") == 0 && count == 3) {
    Applications all;
    failure = applications_read(words[2], &all);
    if (failure == 0) {
      Decisions decisions = decisions_allocate(all.count);
      decide_all_conditions_kleene(&all, &decisions);
      for (size_t row = 0; row < all.count; row++)
        printf(
          "%d,%lld,%04x,%04x\n", decisions.outcome[row], (long long)decisions.amount[row],
          decisions.met[row], decisions.open[row]);
    }
  } else {
    return usage();
  }
  if (failure != 0) fprintf(stderr, "reference: %s\n", strerror(failure));
  return failure != 0;
}
