#include "CMyHTML.h"
