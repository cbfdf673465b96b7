#pragma once
#include <stddef.h>

/// The language model: the encoder and its heads, as Tools/training/export.py writes them.
const unsigned char *hearsay_language_model(void);
size_t hearsay_language_model_size(void);

/// The layer that says what words mean in few numbers, as Tools/training/sense.py writes it.
const unsigned char *hearsay_sense_model(void);
size_t hearsay_sense_model_size(void);

/// The layers that read two statements together, as Tools/training/agreement.py writes them.
const unsigned char *hearsay_agreement_model(void);
size_t hearsay_agreement_model_size(void);

/// The weights of borders between sentences (sentences.bin).
const unsigned char *hearsay_sentences_bytes(void);
size_t hearsay_sentences_count(void);
