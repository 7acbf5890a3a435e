// Stand-in for a part of AdSupport: everything is in its one header.
#pragma once

#import <AdSupport/AdSupport.h>
