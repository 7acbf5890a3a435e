// Stand-in for NaturalLanguage: languages and words of texts.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NLLanguage NS_TYPED_EXTENSIBLE_ENUM;
@interface NLLanguageRecognizer : NSObject
+ (nullable NLLanguage)dominantLanguageForString:(NSString*)string;
- (void)processString:(NSString*)string;
@property(nullable, readonly) NLLanguage dominantLanguage;
@end

NS_ASSUME_NONNULL_END
