// Stand-in for <UIKit/UICollectionViewCell.h>: everything is in <UIKit/UICollectionView.h>.
#pragma once

#import <UIKit/UICollectionView.h>
