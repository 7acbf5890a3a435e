// Stand-in for <sys/dirent.h>: everything is in <dirent.h>.
#pragma once

#include <dirent.h>
