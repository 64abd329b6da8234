/// The workloads of the benchmark, written by hand in C: what is measured is measured against this.
///
/// Days are counted from 1 January 1970, money is in cents, posts are in hundredths.
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stddef.h>
#include <stdint.h>

/// The applications of workload W in columns: 54 bytes each, and what is missing of them.
typedef struct {
  size_t count;
  int64_t *id;
  uint8_t *kind;
  int32_t *population;
  int64_t *requested;
  int32_t *posts;
  int32_t *start;
  int32_t *end;
  int32_t *applied;
  int64_t *own_funds;
  uint8_t *has_concept;
  int32_t *microprojects;
  uint16_t *district;
  uint8_t *is_renewal;
  int64_t *other_funding;
  uint8_t *region;
  /// 1 where the value is given, else 0.
  uint8_t *knows_population, *knows_concept, *knows_own_funds, *knows_end;
} Applications;

/// What was decided: for each case an outcome, an amount where it is eligible (else 0), and a bit for
/// each of the sixteen conditions that is met.
typedef struct {
  uint8_t *outcome;
  int64_t *amount;
  uint16_t *met;
  uint16_t *open;
} Decisions;

enum { ELIGIBLE = 0, NOT_ELIGIBLE = 1, OPEN = 2 };
enum { BLOCK = 4096, DISTRICTS = 400, CONDITIONS = 16 };

extern const char *const kind_names[8];
extern const char *const region_names[16];
extern const char *const condition_names[CONDITIONS];

/// Makes the tables of the calendar and of the districts; before anything else is asked.
void workload_prepare(void);

/// Returns room for `count` applications or decisions; the caller frees it.
Applications applications_allocate(size_t count);
void applications_free(Applications *);
Decisions decisions_allocate(size_t count);
void decisions_free(Decisions *);

/// Writes `count` applications, always the same ones, as CSV; with `missing`, of four fields five in a
/// hundred are empty. Returns 0, or what `errno` says.
int workload_generate(const char *path, size_t count, int missing);

/// Reads the whole file into columns. Returns 0, or what `errno` says.
int applications_read(const char *path, Applications *into);

/// Reads applications from the rows from `at` to `end` until `into` has `limit` of them; what was read
/// before stays. Rows have to be whole. Returns where it stopped.
const char *applications_scan(const char *at, const char *end, size_t limit, Applications *into);

/// The best that was found: blocks, cheap conditions first, the rest for those that are left; the
/// outcome and the amount. This is what 1.0 means.
void decide_blocked(const Applications *, Decisions *);

/// As people write it: a record each, a function for each question, `&&`.
typedef struct Application Application;
Application *records_make(const Applications *);
void decide_records(const Application *, size_t count, Decisions *);

/// All sixteen conditions of every case, and the amount.
void decide_all_conditions(const Applications *, Decisions *);

/// With what is missing, three-valued: blocks as `decide_blocked`.
void decide_blocked_kleene(const Applications *, Decisions *);

/// With what is missing, three-valued: all sixteen conditions of every case, met and open.
void decide_all_conditions_kleene(const Applications *, Decisions *);

/// Appends the lines of `count` decisions, as `leit batch` writes them. Returns where it stopped; 320
/// bytes are room enough for a line.
char *decisions_write(const Applications *, const Decisions *, size_t first, size_t count, char *to);

/// The line above them.
extern const char *const decisions_head;

/// From a file of applications to a file of decisions, 1 MiB at a time. Returns 0, or what `errno`
/// says.
int stream(const char *from, const char *to);

/// The parents and children of the workload of lists. The children of parent *n* are those from
/// `first[n]` to `first[n + 1]`.
typedef struct {
  size_t count;
  int32_t *first;
  int32_t *start;
  int32_t *end;
  uint8_t *category;
  int64_t *cost;
  int32_t *paid;
} Measures;

/// Returns `count` measures, always the same ones, with about four invoices each.
Measures measures_make(size_t count);
void measures_free(Measures *);

/// Decides each measure: it is eligible if three invoices count, and gets what those that count cost.
void decide_measures(const Measures *, Decisions *);

/// Writes the measures as JSON Lines. Returns 0, or what `errno` says.
int measures_write(const Measures *, const char *path);

/// Runs a command, and prints what it took: seconds on the clock and of work, bytes at the most. What is
/// small starts it, since a process counts what it was before it became another. Returns 0, or what
/// `errno` says.
int spend(char **command);

/// Returns the time that this thread worked, in nanoseconds.
int64_t thread_nanoseconds(void);

/// What a run came to: two runs are equal iff these are.
typedef struct {
  int64_t eligible, open, cents;
  uint64_t hash;
} Summary;

/// Returns the summary of `count` decisions; `conditions` says that the bits count, too.
Summary decisions_summary(const Decisions *, size_t count, int conditions);

#endif
