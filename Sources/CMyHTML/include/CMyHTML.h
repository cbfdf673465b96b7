#pragma once
// The one header that programs include: the others redeclare its types.
#include <myhtml/api.h>
