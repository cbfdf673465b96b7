#include "CModels.h"

static const unsigned char sense[] __attribute__((aligned(64))) = {
#embed "sense.bin"
};

const unsigned char *hearsay_sense_model(void) { return sense; }
size_t hearsay_sense_model_size(void) { return sizeof sense; }
