// Stand-in for <libxml/tree.h>: the tree of an XML document.
#pragma once

#include <stdio.h>

typedef unsigned char xmlChar;
#define BAD_CAST (xmlChar*)
typedef enum {
  XML_ELEMENT_NODE = 1,
  XML_ATTRIBUTE_NODE,
  XML_TEXT_NODE,
  XML_CDATA_SECTION_NODE,
  XML_ENTITY_REF_NODE,
  XML_ENTITY_NODE,
  XML_PI_NODE,
  XML_COMMENT_NODE,
  XML_DOCUMENT_NODE,
  XML_DOCUMENT_TYPE_NODE,
  XML_DOCUMENT_FRAG_NODE,
  XML_NOTATION_NODE,
  XML_HTML_DOCUMENT_NODE,
} xmlElementType;
typedef struct _xmlNs xmlNs, *xmlNsPtr;
typedef struct _xmlDtd xmlDtd, *xmlDtdPtr;
typedef struct _xmlAttr xmlAttr, *xmlAttrPtr;
typedef struct _xmlNode xmlNode, *xmlNodePtr;
typedef struct _xmlDoc xmlDoc, *xmlDocPtr;
typedef struct _xmlBuffer xmlBuffer, *xmlBufferPtr;
typedef struct _xmlError xmlError, *xmlErrorPtr;
struct _xmlNs {
  struct _xmlNs* next;
  int type;
  const xmlChar *href, *prefix;
};
struct _xmlAttr {
  void* _private;
  xmlElementType type;
  const xmlChar* name;
  struct _xmlNode *children, *last, *parent;
  struct _xmlAttr *next, *prev;
  struct _xmlDoc* doc;
  xmlNs* ns;
};
struct _xmlNode {
  void* _private;
  xmlElementType type;
  const xmlChar* name;
  struct _xmlNode *children, *last, *parent, *next, *prev;
  struct _xmlDoc* doc;
  xmlNs* ns;
  xmlChar* content;
  struct _xmlAttr* properties;
  xmlNs* nsDef;
  void* psvi;
  unsigned short line, extra;
};
struct _xmlDoc {
  void* _private;
  xmlElementType type;
  char* name;
  struct _xmlNode *children, *last, *parent, *next, *prev;
  struct _xmlDoc* doc;
  int compression, standalone;
};
struct _xmlError {
  int domain, code;
  char* message;
  int level;
  char* file;
  int line;
};

__BEGIN_DECLS
void xmlFreeDoc(xmlDocPtr document);
void xmlFreeNode(xmlNodePtr node);
xmlNodePtr xmlDocGetRootElement(xmlDocPtr document);
xmlChar* xmlGetProp(xmlNodePtr node, const xmlChar* name);
xmlChar* xmlNodeGetContent(xmlNodePtr node);
xmlChar* xmlNodeListGetString(xmlDocPtr document, xmlNodePtr list, int inline_);
xmlDocPtr xmlNewDoc(const xmlChar* version);
xmlNodePtr xmlNewNode(xmlNsPtr space, const xmlChar* name);
xmlNodePtr xmlAddChild(xmlNodePtr parent, xmlNodePtr child);
xmlAttrPtr xmlSetProp(xmlNodePtr node, const xmlChar* name, const xmlChar* value);
void xmlDocDumpMemory(xmlDocPtr document, xmlChar** text, int* size);
xmlBufferPtr xmlBufferCreate(void);
void xmlBufferFree(xmlBufferPtr buffer);
int xmlNodeDump(xmlBufferPtr buffer, xmlDocPtr document, xmlNodePtr node, int level, int format);
const xmlChar* xmlBufferContent(const xmlBuffer* buffer);
int xmlStrcmp(const xmlChar* left, const xmlChar* right);
int xmlStrEqual(const xmlChar* left, const xmlChar* right);
int xmlStrlen(const xmlChar* text);
xmlChar* xmlStrdup(const xmlChar* text);
extern void (*xmlFree)(void* pointer);
xmlErrorPtr xmlGetLastError(void);
void xmlResetLastError(void);
__END_DECLS
