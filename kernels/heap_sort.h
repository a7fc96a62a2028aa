/*
 * A heap sort: in place, without recursion, and no input takes long. What is in order already costs one look.
 *
 * A macro, since items differ in their type and their order. `precedes(a, b)`, of two items, is a strict order, in which no two are equal.
 */
#ifndef URANIUM_HEAP_SORT_H
#define URANIUM_HEAP_SORT_H

#include <stdint.h>

/* Sorts `count` items of type `item_t`; `items` and `count` are names of variables. */
#define HEAP_SORT(item_t, items, count, precedes) \
  do { \
    uint64_t sorted_ = 1; \
    while (sorted_ < count && precedes(items[sorted_ - 1], items[sorted_])) sorted_++; \
    if (sorted_ >= count) break; \
    for (uint64_t start_ = count / 2, end_ = count; end_ > 1;) { \
      if (start_ > 0) { \
        start_--; /* a heap is made, from its last parent on */ \
      } else { \
        end_--; /* its top goes behind it */ \
        item_t top_ = items[end_]; \
        items[end_] = items[0]; \
        items[0] = top_; \
      } \
      uint64_t hole_ = start_; \
      item_t item_ = items[hole_]; \
      for (uint64_t child_; (child_ = 2 * hole_ + 1) < end_; hole_ = child_) { \
        if (child_ + 1 < end_ && precedes(items[child_], items[child_ + 1])) child_++; \
        if (!precedes(item_, items[child_])) break; \
        items[hole_] = items[child_]; \
      } \
      items[hole_] = item_; \
    } \
  } while (0)

#endif
