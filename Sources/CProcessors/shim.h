#include <stddef.h>

// Functions of the C library that its headers declare for programs that ask for GNU's additions before
// they include anything, which Swift does not. A set of processors has a bit for each.

int sched_getcpu(void);
int sched_getaffinity(int thread, size_t size, void *processors);
int sched_setaffinity(int thread, size_t size, const void *processors);
int pthread_attr_setaffinity_np(void *attributes, size_t size, const void *processors);
