// Stand-in for <locale.h>.
#pragma once

#include <stddef.h>
#include <sys/cdefs.h>

#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5
#define LC_MESSAGES 6
struct lconv {
  char *decimal_point, *thousands_sep, *grouping;
  char *int_curr_symbol, *currency_symbol, *mon_decimal_point, *mon_thousands_sep, *mon_grouping;
  char *positive_sign, *negative_sign;
};
typedef struct _xlocale* locale_t;

__BEGIN_DECLS
char* setlocale(int category, const char* locale);
struct lconv* localeconv(void);
locale_t newlocale(int mask, const char* locale, locale_t base);
locale_t uselocale(locale_t locale);
void freelocale(locale_t locale);
__END_DECLS
#define LC_ALL_MASK 0x3f
#define LC_NUMERIC_MASK 0x8
#define LC_C_LOCALE ((locale_t)0)
