// utf8proc: normalisation and the width of characters.
#pragma once
#include <utf8proc.h>
