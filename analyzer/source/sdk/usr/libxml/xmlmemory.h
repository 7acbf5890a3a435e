// Stand-in for <libxml/xmlmemory.h>: everything is in <libxml/tree.h>.
#pragma once

#include <libxml/tree.h>
