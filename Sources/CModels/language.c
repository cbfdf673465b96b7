#include "CModels.h"

static const unsigned char language[] __attribute__((aligned(64))) = {
#embed "language.bin"
};

const unsigned char *hearsay_language_model(void) { return language; }
size_t hearsay_language_model_size(void) { return sizeof language; }
