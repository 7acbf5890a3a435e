// Stand-in for <UIKit/UICollectionViewFlowLayout.h>: everything is in <UIKit/UICollectionView.h>.
#pragma once

#import <UIKit/UICollectionView.h>
