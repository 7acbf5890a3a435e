// Stand-in for <libxml/xmlreader.h>: reading XML node by node.
#pragma once

#include <libxml/parser.h>

typedef struct _xmlTextReader xmlTextReader, *xmlTextReaderPtr;
typedef enum {
  XML_READER_TYPE_NONE = 0,
  XML_READER_TYPE_ELEMENT = 1,
  XML_READER_TYPE_ATTRIBUTE = 2,
  XML_READER_TYPE_TEXT = 3,
  XML_READER_TYPE_CDATA = 4,
  XML_READER_TYPE_COMMENT = 8,
  XML_READER_TYPE_WHITESPACE = 13,
  XML_READER_TYPE_SIGNIFICANT_WHITESPACE = 14,
  XML_READER_TYPE_END_ELEMENT = 15,
} xmlReaderTypes;

__BEGIN_DECLS
xmlTextReaderPtr xmlNewTextReaderFilename(const char* url);
xmlTextReaderPtr xmlReaderForMemory(const char* text, int size, const char* url, const char* encoding, int options);
xmlTextReaderPtr xmlReaderForDoc(const xmlChar* text, const char* url, const char* encoding, int options);
xmlTextReaderPtr xmlReaderForFile(const char* path, const char* encoding, int options);
int xmlTextReaderRead(xmlTextReaderPtr reader);
int xmlTextReaderNodeType(xmlTextReaderPtr reader);
int xmlTextReaderDepth(xmlTextReaderPtr reader);
int xmlTextReaderHasAttributes(xmlTextReaderPtr reader);
int xmlTextReaderAttributeCount(xmlTextReaderPtr reader);
int xmlTextReaderIsEmptyElement(xmlTextReaderPtr reader);
int xmlTextReaderMoveToNextAttribute(xmlTextReaderPtr reader);
int xmlTextReaderMoveToFirstAttribute(xmlTextReaderPtr reader);
xmlChar* xmlTextReaderName(xmlTextReaderPtr reader);
xmlChar* xmlTextReaderValue(xmlTextReaderPtr reader);
xmlChar* xmlTextReaderGetAttribute(xmlTextReaderPtr reader, const xmlChar* name);
const xmlChar* xmlTextReaderConstName(xmlTextReaderPtr reader);
const xmlChar* xmlTextReaderConstLocalName(xmlTextReaderPtr reader);
const xmlChar* xmlTextReaderConstValue(xmlTextReaderPtr reader);
xmlNodePtr xmlTextReaderExpand(xmlTextReaderPtr reader);
void xmlFreeTextReader(xmlTextReaderPtr reader);
__END_DECLS
