// Stand-in for <asl.h>: the older system log.
#pragma once

#include <stdarg.h>
#include <sys/types.h>

typedef struct __asl_object_s* asl_object_t;
typedef asl_object_t aslclient;
typedef asl_object_t aslmsg;
typedef asl_object_t aslresponse;
#define ASL_LEVEL_EMERG 0
#define ASL_LEVEL_ALERT 1
#define ASL_LEVEL_CRIT 2
#define ASL_LEVEL_ERR 3
#define ASL_LEVEL_WARNING 4
#define ASL_LEVEL_NOTICE 5
#define ASL_LEVEL_INFO 6
#define ASL_LEVEL_DEBUG 7
#define ASL_TYPE_MSG 0
#define ASL_TYPE_QUERY 1
#define ASL_KEY_MSG "Message"
#define ASL_KEY_TIME "Time"
#define ASL_KEY_SENDER "Sender"
#define ASL_KEY_PID "PID"
#define ASL_KEY_LEVEL "Level"
#define ASL_KEY_READ_UID "ReadUID"
#define ASL_QUERY_OP_EQUAL 1
#define ASL_QUERY_OP_GREATER 2
#define ASL_OPT_STDERR 1
#define ASL_OPT_NO_DELAY 2

__BEGIN_DECLS
asl_object_t asl_open(const char* name, const char* facility, uint32_t options);
void asl_close(asl_object_t client);
asl_object_t asl_new(uint32_t type);
int asl_set(asl_object_t message, const char* key, const char* value);
const char* asl_get(asl_object_t message, const char* key);
int asl_set_query(asl_object_t message, const char* key, const char* value, uint32_t operation);
int asl_log(asl_object_t client, asl_object_t message, int level, const char* format, ...) __printflike(4, 5);
int asl_vlog(asl_object_t client, asl_object_t message, int level, const char* format, va_list list);
int asl_send(asl_object_t client, asl_object_t message);
asl_object_t asl_search(asl_object_t client, asl_object_t message);
asl_object_t asl_next(asl_object_t response);
void asl_release(asl_object_t object);
void asl_free(asl_object_t object);
int asl_add_log_file(asl_object_t client, int descriptor);
__END_DECLS
