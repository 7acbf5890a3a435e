// Stand-in for <Security/SecImportExport.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
