// Stand-in for <sqlite3.h>: the SQL database.
#pragma once

#include <stdarg.h>
#include <sys/types.h>

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct sqlite3_value sqlite3_value;
typedef struct sqlite3_context sqlite3_context;
typedef struct sqlite3_blob sqlite3_blob;
typedef struct sqlite3_backup sqlite3_backup;
typedef struct sqlite3_mutex sqlite3_mutex;
typedef long long sqlite_int64, sqlite3_int64;
typedef unsigned long long sqlite_uint64, sqlite3_uint64;
typedef void (*sqlite3_destructor_type)(void*);
typedef int (*sqlite3_callback)(void*, int, char**, char**);

#define SQLITE_VERSION "3.39.5"
#define SQLITE_VERSION_NUMBER 3039005
#define SQLITE_STATIC ((sqlite3_destructor_type)0)
#define SQLITE_TRANSIENT ((sqlite3_destructor_type)-1)
#define SQLITE_OK 0
#define SQLITE_ERROR 1
#define SQLITE_INTERNAL 2
#define SQLITE_PERM 3
#define SQLITE_ABORT 4
#define SQLITE_BUSY 5
#define SQLITE_LOCKED 6
#define SQLITE_NOMEM 7
#define SQLITE_READONLY 8
#define SQLITE_INTERRUPT 9
#define SQLITE_IOERR 10
#define SQLITE_CORRUPT 11
#define SQLITE_NOTFOUND 12
#define SQLITE_FULL 13
#define SQLITE_CANTOPEN 14
#define SQLITE_PROTOCOL 15
#define SQLITE_EMPTY 16
#define SQLITE_SCHEMA 17
#define SQLITE_TOOBIG 18
#define SQLITE_CONSTRAINT 19
#define SQLITE_MISMATCH 20
#define SQLITE_MISUSE 21
#define SQLITE_NOLFS 22
#define SQLITE_AUTH 23
#define SQLITE_FORMAT 24
#define SQLITE_RANGE 25
#define SQLITE_NOTADB 26
#define SQLITE_NOTICE 27
#define SQLITE_WARNING 28
#define SQLITE_ROW 100
#define SQLITE_DONE 101
#define SQLITE_OPEN_READONLY 0x1
#define SQLITE_OPEN_READWRITE 0x2
#define SQLITE_OPEN_CREATE 0x4
#define SQLITE_OPEN_URI 0x40
#define SQLITE_OPEN_MEMORY 0x80
#define SQLITE_OPEN_NOMUTEX 0x8000
#define SQLITE_OPEN_FULLMUTEX 0x10000
#define SQLITE_OPEN_SHAREDCACHE 0x20000
#define SQLITE_OPEN_PRIVATECACHE 0x40000
#define SQLITE_OPEN_FILEPROTECTION_COMPLETE 0x100000
#define SQLITE_OPEN_FILEPROTECTION_COMPLETEUNLESSOPEN 0x200000
#define SQLITE_OPEN_FILEPROTECTION_COMPLETEUNTILFIRSTUSERAUTHENTICATION 0x300000
#define SQLITE_OPEN_FILEPROTECTION_NONE 0x400000
#define SQLITE_OPEN_WAL 0x80000
#define SQLITE_INTEGER 1
#define SQLITE_FLOAT 2
#define SQLITE_TEXT 3
#define SQLITE3_TEXT 3
#define SQLITE_BLOB 4
#define SQLITE_NULL 5
#define SQLITE_UTF8 1
#define SQLITE_UTF16LE 2
#define SQLITE_UTF16BE 3
#define SQLITE_UTF16 4
#define SQLITE_ANY 5
#define SQLITE_DETERMINISTIC 0x800
#define SQLITE_CONFIG_SINGLETHREAD 1
#define SQLITE_CONFIG_MULTITHREAD 2
#define SQLITE_CONFIG_SERIALIZED 3
#define SQLITE_CONFIG_LOG 16
#define SQLITE_INSERT 18
#define SQLITE_DELETE 9
#define SQLITE_UPDATE 23
#define SQLITE_CHECKPOINT_PASSIVE 0
#define SQLITE_CHECKPOINT_FULL 1
#define SQLITE_CHECKPOINT_RESTART 2
#define SQLITE_CHECKPOINT_TRUNCATE 3
#define SQLITE_CONSTRAINT_UNIQUE 2067
#define SQLITE_CONSTRAINT_PRIMARYKEY 1555
#define SQLITE_TRACE_STMT 1
#define SQLITE_TRACE_PROFILE 2

__BEGIN_DECLS
int sqlite3_open(const char* path, sqlite3** database);
int sqlite3_open_v2(const char* path, sqlite3** database, int flags, const char* system);
int sqlite3_open16(const void* path, sqlite3** database);
int sqlite3_close(sqlite3* database);
int sqlite3_close_v2(sqlite3* database);
int sqlite3_exec(sqlite3* database, const char* sql, sqlite3_callback callback, void* context, char** error);
int sqlite3_get_table(sqlite3* database, const char* sql, char*** result, int* rows, int* columns, char** error);
void sqlite3_free_table(char** result);
int sqlite3_prepare(sqlite3* database, const char* sql, int size, sqlite3_stmt** statement, const char** tail);
int sqlite3_prepare_v2(sqlite3* database, const char* sql, int size, sqlite3_stmt** statement, const char** tail);
int sqlite3_prepare_v3(sqlite3* database, const char* sql, int size, unsigned flags, sqlite3_stmt** statement, const char** tail);
int sqlite3_prepare16_v2(sqlite3* database, const void* sql, int size, sqlite3_stmt** statement, const void** tail);
int sqlite3_step(sqlite3_stmt* statement);
int sqlite3_reset(sqlite3_stmt* statement);
int sqlite3_finalize(sqlite3_stmt* statement);
int sqlite3_clear_bindings(sqlite3_stmt* statement);
int sqlite3_bind_blob(sqlite3_stmt* statement, int index, const void* value, int size, void (*destroy)(void*));
int sqlite3_bind_blob64(sqlite3_stmt* statement, int index, const void* value, sqlite3_uint64 size, void (*destroy)(void*));
int sqlite3_bind_double(sqlite3_stmt* statement, int index, double value);
int sqlite3_bind_int(sqlite3_stmt* statement, int index, int value);
int sqlite3_bind_int64(sqlite3_stmt* statement, int index, sqlite3_int64 value);
int sqlite3_bind_null(sqlite3_stmt* statement, int index);
int sqlite3_bind_text(sqlite3_stmt* statement, int index, const char* value, int size, void (*destroy)(void*));
int sqlite3_bind_text16(sqlite3_stmt* statement, int index, const void* value, int size, void (*destroy)(void*));
int sqlite3_bind_value(sqlite3_stmt* statement, int index, const sqlite3_value* value);
int sqlite3_bind_zeroblob(sqlite3_stmt* statement, int index, int size);
int sqlite3_bind_parameter_count(sqlite3_stmt* statement);
int sqlite3_bind_parameter_index(sqlite3_stmt* statement, const char* name);
const char* sqlite3_bind_parameter_name(sqlite3_stmt* statement, int index);
int sqlite3_column_count(sqlite3_stmt* statement);
int sqlite3_data_count(sqlite3_stmt* statement);
const char* sqlite3_column_name(sqlite3_stmt* statement, int index);
const char* sqlite3_column_decltype(sqlite3_stmt* statement, int index);
const char* sqlite3_column_table_name(sqlite3_stmt* statement, int index);
int sqlite3_column_type(sqlite3_stmt* statement, int index);
const void* sqlite3_column_blob(sqlite3_stmt* statement, int index);
int sqlite3_column_bytes(sqlite3_stmt* statement, int index);
int sqlite3_column_bytes16(sqlite3_stmt* statement, int index);
double sqlite3_column_double(sqlite3_stmt* statement, int index);
int sqlite3_column_int(sqlite3_stmt* statement, int index);
sqlite3_int64 sqlite3_column_int64(sqlite3_stmt* statement, int index);
const unsigned char* sqlite3_column_text(sqlite3_stmt* statement, int index);
const void* sqlite3_column_text16(sqlite3_stmt* statement, int index);
sqlite3_value* sqlite3_column_value(sqlite3_stmt* statement, int index);
const void* sqlite3_value_blob(sqlite3_value* value);
int sqlite3_value_bytes(sqlite3_value* value);
double sqlite3_value_double(sqlite3_value* value);
int sqlite3_value_int(sqlite3_value* value);
sqlite3_int64 sqlite3_value_int64(sqlite3_value* value);
const unsigned char* sqlite3_value_text(sqlite3_value* value);
int sqlite3_value_type(sqlite3_value* value);
void sqlite3_result_blob(sqlite3_context* context, const void* value, int size, void (*destroy)(void*));
void sqlite3_result_double(sqlite3_context* context, double value);
void sqlite3_result_error(sqlite3_context* context, const char* text, int size);
void sqlite3_result_error_code(sqlite3_context* context, int code);
void sqlite3_result_int(sqlite3_context* context, int value);
void sqlite3_result_int64(sqlite3_context* context, sqlite3_int64 value);
void sqlite3_result_null(sqlite3_context* context);
void sqlite3_result_text(sqlite3_context* context, const char* value, int size, void (*destroy)(void*));
void* sqlite3_user_data(sqlite3_context* context);
sqlite3* sqlite3_context_db_handle(sqlite3_context* context);
int sqlite3_create_function(sqlite3* database, const char* name, int count, int encoding, void* context, void (*function)(sqlite3_context*, int, sqlite3_value**), void (*step)(sqlite3_context*, int, sqlite3_value**), void (*final)(sqlite3_context*));
int sqlite3_create_function_v2(sqlite3* database, const char* name, int count, int encoding, void* context, void (*function)(sqlite3_context*, int, sqlite3_value**), void (*step)(sqlite3_context*, int, sqlite3_value**), void (*final)(sqlite3_context*), void (*destroy)(void*));
int sqlite3_create_collation(sqlite3* database, const char* name, int encoding, void* context, int (*compare)(void*, int, const void*, int, const void*));
sqlite3_int64 sqlite3_last_insert_rowid(sqlite3* database);
int sqlite3_changes(sqlite3* database);
int sqlite3_total_changes(sqlite3* database);
int sqlite3_errcode(sqlite3* database);
int sqlite3_extended_errcode(sqlite3* database);
int sqlite3_extended_result_codes(sqlite3* database, int on);
const char* sqlite3_errmsg(sqlite3* database);
const char* sqlite3_errstr(int code);
int sqlite3_busy_timeout(sqlite3* database, int milliseconds);
int sqlite3_busy_handler(sqlite3* database, int (*handler)(void*, int), void* context);
void sqlite3_interrupt(sqlite3* database);
int sqlite3_get_autocommit(sqlite3* database);
sqlite3* sqlite3_db_handle(sqlite3_stmt* statement);
const char* sqlite3_db_filename(sqlite3* database, const char* name);
int sqlite3_db_readonly(sqlite3* database, const char* name);
int sqlite3_db_release_memory(sqlite3* database);
sqlite3_stmt* sqlite3_next_stmt(sqlite3* database, sqlite3_stmt* statement);
const char* sqlite3_sql(sqlite3_stmt* statement);
char* sqlite3_expanded_sql(sqlite3_stmt* statement);
int sqlite3_stmt_readonly(sqlite3_stmt* statement);
int sqlite3_stmt_busy(sqlite3_stmt* statement);
int sqlite3_complete(const char* sql);
int sqlite3_config(int option, ...);
int sqlite3_db_config(sqlite3* database, int option, ...);
int sqlite3_initialize(void);
int sqlite3_shutdown(void);
int sqlite3_threadsafe(void);
const char* sqlite3_libversion(void);
int sqlite3_libversion_number(void);
const char* sqlite3_sourceid(void);
void* sqlite3_malloc(int size);
void sqlite3_free(void* pointer);
char* sqlite3_mprintf(const char* format, ...);
char* sqlite3_vmprintf(const char* format, va_list list);
char* sqlite3_snprintf(int size, char* to, const char* format, ...);
void* sqlite3_trace(sqlite3* database, void (*trace)(void*, const char*), void* context);
int sqlite3_trace_v2(sqlite3* database, unsigned mask, int (*trace)(unsigned, void*, void*, void*), void* context);
void* sqlite3_update_hook(sqlite3* database, void (*hook)(void*, int, const char*, const char*, sqlite3_int64), void* context);
void* sqlite3_commit_hook(sqlite3* database, int (*hook)(void*), void* context);
void* sqlite3_rollback_hook(sqlite3* database, void (*hook)(void*), void* context);
int sqlite3_wal_checkpoint(sqlite3* database, const char* name);
int sqlite3_wal_checkpoint_v2(sqlite3* database, const char* name, int mode, int* log, int* done);
int sqlite3_enable_shared_cache(int on);
int sqlite3_enable_load_extension(sqlite3* database, int on);
int sqlite3_key(sqlite3* database, const void* key, int size);
int sqlite3_rekey(sqlite3* database, const void* key, int size);
sqlite3_backup* sqlite3_backup_init(sqlite3* to, const char* to_name, sqlite3* from, const char* from_name);
int sqlite3_backup_step(sqlite3_backup* backup, int pages);
int sqlite3_backup_finish(sqlite3_backup* backup);
int sqlite3_backup_remaining(sqlite3_backup* backup);
int sqlite3_backup_pagecount(sqlite3_backup* backup);
int sqlite3_blob_open(sqlite3* database, const char* name, const char* table, const char* column, sqlite3_int64 row, int flags, sqlite3_blob** blob);
int sqlite3_blob_close(sqlite3_blob* blob);
int sqlite3_blob_bytes(sqlite3_blob* blob);
int sqlite3_blob_read(sqlite3_blob* blob, void* to, int size, int offset);
int sqlite3_blob_write(sqlite3_blob* blob, const void* from, int size, int offset);
int sqlite3_limit(sqlite3* database, int option, int value);
int sqlite3_sleep(int milliseconds);
int sqlite3_strnicmp(const char* left, const char* right, int size);
sqlite3_int64 sqlite3_memory_used(void);
__END_DECLS
