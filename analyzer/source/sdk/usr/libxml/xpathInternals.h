// Stand-in for <libxml/xpathInternals.h>: everything is in <libxml/xpath.h>.
#pragma once

#include <libxml/xpath.h>
