// Stand-in for <libxml/HTMLparser.h>.
#pragma once

#include <libxml/parser.h>

typedef xmlDocPtr htmlDocPtr;
typedef xmlNodePtr htmlNodePtr;
enum { HTML_PARSE_RECOVER = 1, HTML_PARSE_NOERROR = 32, HTML_PARSE_NOWARNING = 64, HTML_PARSE_NONET = 2048 };

__BEGIN_DECLS
htmlDocPtr htmlReadMemory(const char* text, int size, const char* url, const char* encoding, int options);
htmlDocPtr htmlReadDoc(const xmlChar* text, const char* url, const char* encoding, int options);
htmlDocPtr htmlParseDoc(const xmlChar* text, const char* encoding);
__END_DECLS
