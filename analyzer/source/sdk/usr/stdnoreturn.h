// noreturn in C.
#pragma once

#define noreturn _Noreturn
