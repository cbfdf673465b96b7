#include "CModels.h"

static const unsigned char bytes[] = {
#embed "sentences.bin"
};

const unsigned char *hearsay_sentences_bytes(void) { return bytes; }
size_t hearsay_sentences_count(void) { return sizeof bytes; }
