#pragma once
#include <myhtml/myhtml.h>
