/*
 * Dates, as Date.prototype.toJSON prints them: the ISO 8601 text of ECMA-262, "Date Time String Format".
 *
 * Only objects of the very class that `new Date` gives come here, and only while the functions of
 * Date.prototype that take part are the ones that were there at the start (JavaScript sees to that).
 */
#include "json_heap.h"

enum { MS_PER_DAY = 86400000 };

static inline uint8_t *put2(uint8_t *dst, uint32_t value) {
  dst[0] = (uint8_t)('0' + value / 10);
  dst[1] = (uint8_t)('0' + value % 10);
  return dst + 2;
}

static inline uint8_t *put4(uint8_t *dst, uint32_t value) { return put2(put2(dst, value / 100), value % 100); }

/* The time value in milliseconds since 1970, an integer within +-8.64e15, as text with quotes. */
static uint8_t *put_date(uint8_t *dst, int64_t time) {
  int64_t days = time / MS_PER_DAY;
  int64_t rest = time % MS_PER_DAY;
  if (rest < 0) {
    rest += MS_PER_DAY;
    days--;
  }
  /* Proleptic Gregorian calendar in eras of 400 years that begin on March 1st, so that leap days come last. */
  int64_t shifted = days + 719468;
  int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  uint32_t day_of_era = (uint32_t)(shifted - era * 146097);
  uint32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  uint32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  uint32_t month_from_march = (5 * day_of_year + 2) / 153;
  uint32_t day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  uint32_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  int64_t year = (int64_t)year_of_era + era * 400 + (month <= 2);

  *dst++ = '"';
  if (year >= 0 && year <= 9999) {
    dst = put4(dst, (uint32_t)year);
  } else {
    *dst++ = year < 0 ? '-' : '+';
    uint32_t magnitude = (uint32_t)(year < 0 ? -year : year);
    dst = put4(put2(dst, magnitude / 10000), magnitude % 10000);
  }
  uint32_t ms = (uint32_t)rest;
  *dst++ = '-';
  dst = put2(dst, month);
  *dst++ = '-';
  dst = put2(dst, day);
  *dst++ = 'T';
  dst = put2(dst, ms / 3600000);
  *dst++ = ':';
  dst = put2(dst, ms / 60000 % 60);
  *dst++ = ':';
  dst = put2(dst, ms / 1000 % 60);
  *dst++ = '.';
  *dst++ = (uint8_t)('0' + ms % 1000 / 100);
  dst = put2(dst, ms % 100);
  *dst++ = 'Z';
  *dst++ = '"';
  return dst;
}

/* A Date of the initial class. */
uint8_t *uranium_json_date(state_t *s, uint8_t *dst, uint64_t date) {
  if (UNLIKELY(!room(s, dst))) return overflow(s);
  if (!s->dates_are_original) return bail(s, REASON_DATE);
  uint64_t word = load64(date, s->date_value);
  double time;
  if (s->date_is_raw) {
    __builtin_memcpy(&time, &word, 8);
  } else if (is_smi(word)) {
    time = smi_value(word);
  } else {
    if (map_of(word) != s->heap_number_map) return bail(s, REASON_MEMORY);
    uint64_t bits = load64(word, s->heap_number_value);
    __builtin_memcpy(&time, &bits, 8);
  }
  if (!(time >= -8.64e15 && time <= 8.64e15)) {
    __builtin_memcpy(dst, "null", 4);
    return dst + 4;
  }
  return put_date(dst, (int64_t)time);
}
