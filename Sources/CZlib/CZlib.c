#include "CZlib.h"
#include <stdlib.h>
#include <zlib.h>

// What zlib takes at a time: its counters are 32 bits wide.
static const size_t largestStep = 1 << 30;

enum hearsay_inflation hearsay_inflate(
  const uint8_t *bytes, size_t count, int window, size_t limit,
  uint8_t **output, size_t *outputCount, size_t *used) {
  *output = NULL;
  *outputCount = 0;
  *used = 0;
  z_stream stream = {0};
  if (inflateInit2(&stream, window) != Z_OK) return hearsay_no_memory;
  enum hearsay_inflation result = hearsay_damaged;
  size_t room = 0;
  for (;;) {
    if (*outputCount == room) {
      // Nothing is reserved for what a header promises: it may lie.
      size_t wanted = room ? room * 2 : 1 << 16;
      if (wanted > limit + 1) wanted = limit + 1;
      uint8_t *grown = wanted > room ? realloc(*output, wanted) : NULL;
      if (!grown) {
        result = wanted > room ? hearsay_no_memory : hearsay_too_large;
        break;
      }
      *output = grown;
      room = wanted;
    }
    size_t left = count - *used, free = room - *outputCount;
    uInt in = (uInt)(left < largestStep ? left : largestStep);
    uInt out = (uInt)(free < largestStep ? free : largestStep);
    stream.next_in = (Bytef *)(bytes + *used);
    stream.avail_in = in;
    stream.next_out = *output + *outputCount;
    stream.avail_out = out;
    int status = inflate(&stream, Z_NO_FLUSH);
    *used += in - stream.avail_in;
    *outputCount += out - stream.avail_out;
    if (*outputCount > limit) {
      result = hearsay_too_large;
      break;
    }
    if (status == Z_STREAM_END) {
      result = hearsay_inflated;
      break;
    }
    // No error, but nothing left to read: the stream is cut.
    if (status != Z_OK || (*used == count && stream.avail_out > 0)) break;
  }
  inflateEnd(&stream);
  return result;
}
