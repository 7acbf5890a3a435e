// Stand-in for <libxml/parser.h>: readers of XML and HTML.
#pragma once

#include <libxml/tree.h>

typedef struct _xmlParserCtxt xmlParserCtxt, *xmlParserCtxtPtr;
typedef struct _xmlSAXHandler xmlSAXHandler;
typedef enum {
  XML_PARSE_RECOVER = 1,
  XML_PARSE_NOENT = 2,
  XML_PARSE_NOERROR = 32,
  XML_PARSE_NOWARNING = 64,
  XML_PARSE_NOBLANKS = 256,
  XML_PARSE_NONET = 2048,
  XML_PARSE_NOCDATA = 16384,
  XML_PARSE_HUGE = 524288,
} xmlParserOption;

__BEGIN_DECLS
void xmlInitParser(void);
void xmlCleanupParser(void);
xmlDocPtr xmlParseFile(const char* path);
xmlDocPtr xmlParseMemory(const char* text, int size);
xmlDocPtr xmlReadMemory(const char* text, int size, const char* url, const char* encoding, int options);
xmlDocPtr xmlReadFile(const char* path, const char* encoding, int options);
xmlDocPtr xmlReadDoc(const xmlChar* text, const char* url, const char* encoding, int options);
__END_DECLS
