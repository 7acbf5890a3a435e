// Stand-in for Photos.
#pragma once

#import <Photos/PHAsset.h>
#import <Photos/PHChange.h>
#import <Photos/PHImageManager.h>
#import <Photos/PHPhotoLibrary.h>
