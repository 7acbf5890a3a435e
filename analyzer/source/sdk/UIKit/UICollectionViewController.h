// Stand-in for <UIKit/UICollectionViewController.h>: everything is in <UIKit/UICollectionView.h>.
#pragma once

#import <UIKit/UICollectionView.h>
