// Stand-in for <UIKit/UITableViewCell.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
