// Stand-in for <net/if_types.h>.
#pragma once

#define IFT_ETHER 0x6
#define IFT_LOOP 0x18
#define IFT_CELLULAR 0xff
