// Stand-in for <UIKit/UITableView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
