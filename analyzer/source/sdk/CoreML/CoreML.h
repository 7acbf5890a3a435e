// Stand-in for CoreML: models, their features and predictions.
#pragma once

#import <CoreVideo/CoreVideo.h>
#import <Foundation/Foundation.h>
#import <ImageIO/ImageIO.h>

NS_ASSUME_NONNULL_BEGIN

@class MLModelDescription, MLFeatureValue, MLMultiArray, MLModelConfiguration;
@protocol MTLDevice;

typedef NS_ENUM(NSInteger, MLFeatureType) {
  MLFeatureTypeInvalid,
  MLFeatureTypeInt64,
  MLFeatureTypeDouble,
  MLFeatureTypeString,
  MLFeatureTypeImage,
  MLFeatureTypeMultiArray,
  MLFeatureTypeDictionary,
  MLFeatureTypeSequence,
};
typedef NS_ENUM(NSInteger, MLMultiArrayDataType) {
  MLMultiArrayDataTypeDouble = 65600,
  MLMultiArrayDataTypeFloat64 = 65600,
  MLMultiArrayDataTypeFloat32 = 65568,
  MLMultiArrayDataTypeFloat16 = 65552,
  MLMultiArrayDataTypeFloat = 65568,
  MLMultiArrayDataTypeInt32 = 131104,
};
typedef NS_ENUM(NSInteger, MLComputeUnits) {
  MLComputeUnitsCPUOnly,
  MLComputeUnitsCPUAndGPU,
  MLComputeUnitsAll,
  MLComputeUnitsCPUAndNeuralEngine,
};
typedef NSString* MLModelMetadataKey NS_TYPED_ENUM;
FOUNDATION_EXPORT MLModelMetadataKey const MLModelDescriptionKey, MLModelVersionStringKey, MLModelAuthorKey,
    MLModelLicenseKey, MLModelCreatorDefinedKey;
FOUNDATION_EXPORT NSString* const MLModelErrorDomain;

@interface MLMultiArray : NSObject <NSSecureCoding>
@property(readonly) void* dataPointer;
@property(readonly) MLMultiArrayDataType dataType;
@property(readonly) NSArray<NSNumber*>*shape, *strides;
@property(readonly) NSInteger count;
- (nullable instancetype)initWithShape:(NSArray<NSNumber*>*)shape
                              dataType:(MLMultiArrayDataType)type
                                 error:(NSError**)error;
- (nullable instancetype)initWithDataPointer:(void*)data
                                       shape:(NSArray<NSNumber*>*)shape
                                    dataType:(MLMultiArrayDataType)type
                                     strides:(NSArray<NSNumber*>*)strides
                                 deallocator:(void (^_Nullable)(void* bytes))deallocator
                                       error:(NSError**)error;
- (NSNumber*)objectAtIndexedSubscript:(NSInteger)index;
- (NSNumber*)objectForKeyedSubscript:(NSArray<NSNumber*>*)key;
- (void)setObject:(NSNumber*)object atIndexedSubscript:(NSInteger)index;
- (void)setObject:(NSNumber*)object forKeyedSubscript:(NSArray<NSNumber*>*)key;
- (void)getBytesWithHandler:(void(NS_NOESCAPE ^)(const void* bytes, NSInteger size))handler;
@end
@interface MLFeatureValue : NSObject <NSCopying, NSSecureCoding>
@property(readonly) MLFeatureType type;
@property(readonly, getter=isUndefined) BOOL undefined;
@property(readonly) int64_t int64Value;
@property(readonly) double doubleValue;
@property(readonly) NSString* stringValue;
@property(nullable, readonly) MLMultiArray* multiArrayValue;
@property(readonly) NSDictionary<id, NSNumber*>* dictionaryValue;
@property(nullable, readonly) CVPixelBufferRef imageBufferValue;
+ (instancetype)featureValueWithInt64:(int64_t)value;
+ (instancetype)featureValueWithDouble:(double)value;
+ (instancetype)featureValueWithString:(NSString*)value;
+ (instancetype)featureValueWithMultiArray:(MLMultiArray*)value;
+ (instancetype)featureValueWithPixelBuffer:(CVPixelBufferRef)value;
+ (nullable instancetype)featureValueWithDictionary:(NSDictionary<id, NSNumber*>*)value error:(NSError**)error;
@end
@protocol MLFeatureProvider
@property(readonly, nonatomic) NSSet<NSString*>* featureNames;
- (nullable MLFeatureValue*)featureValueForName:(NSString*)name;
@end
@protocol MLBatchProvider
@property(readonly, nonatomic) NSInteger count;
- (id<MLFeatureProvider>)featuresAtIndex:(NSInteger)index;
@end
@interface MLDictionaryFeatureProvider : NSObject <MLFeatureProvider>
@property(readonly, nonatomic) NSDictionary<NSString*, MLFeatureValue*>* dictionary;
- (nullable instancetype)initWithDictionary:(NSDictionary<NSString*, id>*)dictionary error:(NSError**)error;
@end
@interface MLArrayBatchProvider : NSObject <MLBatchProvider>
@property(readonly, nonatomic) NSArray<id<MLFeatureProvider>>* array;
- (instancetype)initWithFeatureProviderArray:(NSArray<id<MLFeatureProvider>>*)array;
@end
@interface MLImageConstraint : NSObject
@property(readonly, nonatomic) NSInteger pixelsHigh, pixelsWide;
@property(readonly, nonatomic) OSType pixelFormatType;
@end
@interface MLMultiArrayConstraint : NSObject
@property(readonly, nonatomic) NSArray<NSNumber*>* shape;
@property(readonly, nonatomic) MLMultiArrayDataType dataType;
@end
@interface MLFeatureDescription : NSObject <NSCopying>
@property(readonly, nonatomic, copy) NSString* name;
@property(readonly, nonatomic) MLFeatureType type;
@property(readonly, nonatomic, getter=isOptional) BOOL optional;
@property(nullable, readonly, nonatomic) MLImageConstraint* imageConstraint;
@property(nullable, readonly, nonatomic) MLMultiArrayConstraint* multiArrayConstraint;
@end
@interface MLModelDescription : NSObject
@property(readonly, nonatomic) NSDictionary<NSString*, MLFeatureDescription*>*inputDescriptionsByName,
    *outputDescriptionsByName;
@property(nullable, readonly, nonatomic, copy) NSString *predictedFeatureName, *predictedProbabilitiesName;
@property(readonly, nonatomic) NSDictionary<MLModelMetadataKey, id>* metadata;
@property(readonly, nonatomic) BOOL isUpdatable;
@end
@interface MLModelConfiguration : NSObject <NSCopying>
@property(readwrite) MLComputeUnits computeUnits;
@property(readwrite) BOOL allowLowPrecisionAccumulationOnGPU;
@property(nullable, readwrite, retain) id<MTLDevice> preferredMetalDevice;
@end
@interface MLPredictionOptions : NSObject
@property(nonatomic) BOOL usesCPUOnly;
@end
@interface MLModel : NSObject
@property(readonly, nonatomic) MLModelDescription* modelDescription;
@property(readonly, nonatomic) MLModelConfiguration* configuration;
+ (nullable instancetype)modelWithContentsOfURL:(NSURL*)url error:(NSError**)error;
+ (nullable instancetype)modelWithContentsOfURL:(NSURL*)url
                                  configuration:(MLModelConfiguration*)configuration
                                          error:(NSError**)error;
+ (void)loadContentsOfURL:(NSURL*)url
            configuration:(MLModelConfiguration*)configuration
        completionHandler:(void (^)(MLModel* _Nullable model, NSError* _Nullable error))completion;
+ (nullable NSURL*)compileModelAtURL:(NSURL*)url error:(NSError**)error;
+ (void)compileModelAtURL:(NSURL*)url
        completionHandler:(void (^)(NSURL* _Nullable url, NSError* _Nullable error))completion;
- (nullable id<MLFeatureProvider>)predictionFromFeatures:(id<MLFeatureProvider>)input error:(NSError**)error;
- (nullable id<MLFeatureProvider>)predictionFromFeatures:(id<MLFeatureProvider>)input
                                                 options:(MLPredictionOptions*)options
                                                   error:(NSError**)error;
- (void)predictionFromFeatures:(id<MLFeatureProvider>)input
             completionHandler:(void (^)(id<MLFeatureProvider> _Nullable output, NSError* _Nullable error))completion
    IOS_SINCE(17.0);
- (nullable id<MLBatchProvider>)predictionsFromBatch:(id<MLBatchProvider>)batch
                                             options:(MLPredictionOptions*)options
                                               error:(NSError**)error;
@end

NS_ASSUME_NONNULL_END
