#include "CModels.h"

static const unsigned char agreement[] __attribute__((aligned(64))) = {
#embed "agreement.bin"
};

const unsigned char *hearsay_agreement_model(void) { return agreement; }
size_t hearsay_agreement_model_size(void) { return sizeof agreement; }
