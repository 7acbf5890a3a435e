// Stand-in for <UIKit/UITableViewCell.h>: everything is in <UIKit/UITableView.h>.
#pragma once

#import <UIKit/UITableView.h>
