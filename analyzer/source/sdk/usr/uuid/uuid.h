// Stand-in for <uuid/uuid.h>.
#pragma once

#include <sys/types.h>

__BEGIN_DECLS
void uuid_generate(uuid_t out);
void uuid_generate_random(uuid_t out);
void uuid_generate_time(uuid_t out);
void uuid_clear(uuid_t value);
int uuid_compare(const uuid_t left, const uuid_t right);
void uuid_copy(uuid_t to, const uuid_t from);
int uuid_is_null(const uuid_t value);
int uuid_parse(const char* text, uuid_t out);
void uuid_unparse(const uuid_t value, char* text);
void uuid_unparse_lower(const uuid_t value, char* text);
void uuid_unparse_upper(const uuid_t value, char* text);
__END_DECLS
