// Stand-in for <UIKit/UICollectionViewLayout.h>: everything is in <UIKit/UICollectionView.h>.
#pragma once

#import <UIKit/UICollectionView.h>
