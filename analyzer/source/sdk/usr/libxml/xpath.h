// Stand-in for <libxml/xpath.h>.
#pragma once

#include <libxml/tree.h>

typedef struct _xmlNodeSet {
  int nodeNr, nodeMax;
  xmlNodePtr* nodeTab;
} xmlNodeSet, *xmlNodeSetPtr;
typedef struct _xmlXPathObject {
  int type;
  xmlNodeSetPtr nodesetval;
  int boolval;
  double floatval;
  xmlChar* stringval;
} xmlXPathObject, *xmlXPathObjectPtr;
typedef struct _xmlXPathContext {
  xmlDocPtr doc;
  xmlNodePtr node;
} xmlXPathContext, *xmlXPathContextPtr;

__BEGIN_DECLS
xmlXPathContextPtr xmlXPathNewContext(xmlDocPtr document);
void xmlXPathFreeContext(xmlXPathContextPtr context);
xmlXPathObjectPtr xmlXPathEvalExpression(const xmlChar* text, xmlXPathContextPtr context);
xmlXPathObjectPtr xmlXPathEval(const xmlChar* text, xmlXPathContextPtr context);
void xmlXPathFreeObject(xmlXPathObjectPtr object);
int xmlXPathRegisterNs(xmlXPathContextPtr context, const xmlChar* prefix, const xmlChar* uri);
__END_DECLS
