// Stand-in for <UIKit/UIDocumentPickerViewController.h>: everything is in <UIKit/UIDragInteraction.h>.
#pragma once

#import <UIKit/UIDragInteraction.h>
