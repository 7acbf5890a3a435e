// Stand-in for <UIKit/UIDocumentInteractionController.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
