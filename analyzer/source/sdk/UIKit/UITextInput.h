// Stand-in for UIKit's text input: traits, positions and ranges of text, text fields and text views.
#pragma once

#import <UIKit/UIScrollView.h>

NS_ASSUME_NONNULL_BEGIN

@class UITextField, UITextView, UITextPosition, UITextRange, UITextSelectionRect, UIMenu, UIMenuElement, UIBarButtonItemGroup;
typedef NS_ENUM(NSInteger, UITextAutocapitalizationType) { UITextAutocapitalizationTypeNone, UITextAutocapitalizationTypeWords, UITextAutocapitalizationTypeSentences, UITextAutocapitalizationTypeAllCharacters };
typedef NS_ENUM(NSInteger, UITextAutocorrectionType) { UITextAutocorrectionTypeDefault, UITextAutocorrectionTypeNo, UITextAutocorrectionTypeYes };
typedef NS_ENUM(NSInteger, UITextSpellCheckingType) { UITextSpellCheckingTypeDefault, UITextSpellCheckingTypeNo, UITextSpellCheckingTypeYes };
typedef NS_ENUM(NSInteger, UITextSmartQuotesType) { UITextSmartQuotesTypeDefault, UITextSmartQuotesTypeNo, UITextSmartQuotesTypeYes };
typedef NS_ENUM(NSInteger, UITextSmartDashesType) { UITextSmartDashesTypeDefault, UITextSmartDashesTypeNo, UITextSmartDashesTypeYes };
typedef NS_ENUM(NSInteger, UITextSmartInsertDeleteType) { UITextSmartInsertDeleteTypeDefault, UITextSmartInsertDeleteTypeNo, UITextSmartInsertDeleteTypeYes };
typedef NS_ENUM(NSInteger, UITextInlinePredictionType) { UITextInlinePredictionTypeDefault, UITextInlinePredictionTypeNo, UITextInlinePredictionTypeYes };
typedef NS_ENUM(NSInteger, UIKeyboardType) {
  UIKeyboardTypeDefault,
  UIKeyboardTypeASCIICapable,
  UIKeyboardTypeNumbersAndPunctuation,
  UIKeyboardTypeURL,
  UIKeyboardTypeNumberPad,
  UIKeyboardTypePhonePad,
  UIKeyboardTypeNamePhonePad,
  UIKeyboardTypeEmailAddress,
  UIKeyboardTypeDecimalPad,
  UIKeyboardTypeTwitter,
  UIKeyboardTypeWebSearch,
  UIKeyboardTypeASCIICapableNumberPad,
  UIKeyboardTypeAlphabet = UIKeyboardTypeASCIICapable,
};
typedef NS_ENUM(NSInteger, UIKeyboardAppearance) { UIKeyboardAppearanceDefault, UIKeyboardAppearanceDark, UIKeyboardAppearanceLight, UIKeyboardAppearanceAlert = UIKeyboardAppearanceDark };
typedef NS_ENUM(NSInteger, UIReturnKeyType) {
  UIReturnKeyDefault,
  UIReturnKeyGo,
  UIReturnKeyGoogle,
  UIReturnKeyJoin,
  UIReturnKeyNext,
  UIReturnKeyRoute,
  UIReturnKeySearch,
  UIReturnKeySend,
  UIReturnKeyYahoo,
  UIReturnKeyDone,
  UIReturnKeyEmergencyCall,
  UIReturnKeyContinue,
};
typedef NS_ENUM(NSInteger, UITextFieldViewMode) { UITextFieldViewModeNever, UITextFieldViewModeWhileEditing, UITextFieldViewModeUnlessEditing, UITextFieldViewModeAlways };
typedef NS_ENUM(NSInteger, UITextBorderStyle) { UITextBorderStyleNone, UITextBorderStyleLine, UITextBorderStyleBezel, UITextBorderStyleRoundedRect };
typedef NS_ENUM(NSInteger, UITextFieldDidEndEditingReason) { UITextFieldDidEndEditingReasonCommitted, UITextFieldDidEndEditingReasonCancelled };
typedef NS_ENUM(NSInteger, UITextItemInteraction) { UITextItemInteractionInvokeDefaultAction, UITextItemInteractionPresentActions, UITextItemInteractionPreview };
typedef NS_OPTIONS(NSUInteger, UIDataDetectorTypes) {
  UIDataDetectorTypePhoneNumber = 1,
  UIDataDetectorTypeLink = 2,
  UIDataDetectorTypeAddress = 4,
  UIDataDetectorTypeCalendarEvent = 8,
  UIDataDetectorTypeShipmentTrackingNumber = 16,
  UIDataDetectorTypeFlightNumber = 32,
  UIDataDetectorTypeLookupSuggestion = 64,
  UIDataDetectorTypeNone = 0,
  UIDataDetectorTypeAll = NSUIntegerMax,
};
typedef NS_ENUM(NSInteger, UITextStorageDirection) { UITextStorageDirectionForward, UITextStorageDirectionBackward };
typedef NS_ENUM(NSInteger, UITextLayoutDirection) { UITextLayoutDirectionRight = 2, UITextLayoutDirectionLeft, UITextLayoutDirectionUp, UITextLayoutDirectionDown };
typedef NS_ENUM(NSInteger, UITextGranularity) { UITextGranularityCharacter, UITextGranularityWord, UITextGranularitySentence, UITextGranularityParagraph, UITextGranularityLine, UITextGranularityDocument };
typedef NSInteger UITextDirection;

@interface UITextInputPasswordRules : NSObject <NSSecureCoding, NSCopying>
@property(nonatomic, readonly) NSString* passwordRulesDescriptor;
+ (instancetype)passwordRulesWithDescriptor:(NSString*)descriptor;
@end
@protocol UITextInputTraits <NSObject>
@optional
@property(nonatomic) UITextAutocapitalizationType autocapitalizationType;
@property(nonatomic) UITextAutocorrectionType autocorrectionType;
@property(nonatomic) UITextSpellCheckingType spellCheckingType;
@property(nonatomic) UITextSmartQuotesType smartQuotesType;
@property(nonatomic) UITextSmartDashesType smartDashesType;
@property(nonatomic) UITextSmartInsertDeleteType smartInsertDeleteType;
@property(nonatomic) UITextInlinePredictionType inlinePredictionType;
@property(nonatomic) UIKeyboardType keyboardType;
@property(nonatomic) UIKeyboardAppearance keyboardAppearance;
@property(nonatomic) UIReturnKeyType returnKeyType;
@property(nonatomic) BOOL enablesReturnKeyAutomatically;
@property(nonatomic, getter=isSecureTextEntry) BOOL secureTextEntry;
@property(null_unspecified, nonatomic, copy) UITextContentType textContentType;
@property(nullable, nonatomic, copy) UITextInputPasswordRules* passwordRules;
@end
@protocol UIKeyInput <UITextInputTraits>
@property(nonatomic, readonly) BOOL hasText;
- (void)insertText:(NSString*)text;
- (void)deleteBackward;
@end
@interface UITextPosition : NSObject
@end
@interface UITextRange : NSObject
@property(nonatomic, readonly, getter=isEmpty) BOOL empty;
@property(nonatomic, readonly) UITextPosition* start;
@property(nonatomic, readonly) UITextPosition* end;
@end
@interface UITextSelectionRect : NSObject
@property(nonatomic, readonly) CGRect rect;
@property(nonatomic, readonly) BOOL containsStart, containsEnd, isVertical;
@end
@protocol UITextInput;
@protocol UITextInputDelegate <NSObject>
- (void)selectionWillChange:(nullable id<UITextInput>)input;
- (void)selectionDidChange:(nullable id<UITextInput>)input;
- (void)textWillChange:(nullable id<UITextInput>)input;
- (void)textDidChange:(nullable id<UITextInput>)input;
@end
@protocol UITextInputTokenizer <NSObject>
- (nullable UITextRange*)rangeEnclosingPosition:(UITextPosition*)position withGranularity:(UITextGranularity)granularity inDirection:(UITextDirection)direction;
- (BOOL)isPosition:(UITextPosition*)position atBoundary:(UITextGranularity)granularity inDirection:(UITextDirection)direction;
@end
@interface UITextInputStringTokenizer : NSObject <UITextInputTokenizer>
- (instancetype)initWithTextInput:(UIResponder<UITextInput>*)input;
@end
@protocol UITextInput <UIKeyInput>
- (nullable NSString*)textInRange:(UITextRange*)range;
- (void)replaceRange:(UITextRange*)range withText:(NSString*)text;
@property(nullable, readwrite, copy) UITextRange* selectedTextRange;
@property(nullable, nonatomic, readonly) UITextRange* markedTextRange;
@property(nullable, nonatomic, copy) NSDictionary<NSAttributedStringKey, id>* markedTextStyle;
- (void)setMarkedText:(nullable NSString*)text selectedRange:(NSRange)range;
- (void)unmarkText;
@property(nonatomic, readonly) UITextPosition* beginningOfDocument;
@property(nonatomic, readonly) UITextPosition* endOfDocument;
- (nullable UITextRange*)textRangeFromPosition:(UITextPosition*)start toPosition:(UITextPosition*)end;
- (nullable UITextPosition*)positionFromPosition:(UITextPosition*)position offset:(NSInteger)offset;
- (nullable UITextPosition*)positionFromPosition:(UITextPosition*)position inDirection:(UITextLayoutDirection)direction offset:(NSInteger)offset;
- (NSComparisonResult)comparePosition:(UITextPosition*)position toPosition:(UITextPosition*)other;
- (NSInteger)offsetFromPosition:(UITextPosition*)from toPosition:(UITextPosition*)to;
@property(nullable, nonatomic, weak) id<UITextInputDelegate> inputDelegate;
@property(nonatomic, readonly) id<UITextInputTokenizer> tokenizer;
- (nullable UITextRange*)characterRangeByExtendingPosition:(UITextPosition*)position inDirection:(UITextLayoutDirection)direction;
- (CGRect)firstRectForRange:(UITextRange*)range;
- (CGRect)caretRectForPosition:(UITextPosition*)position;
- (NSArray<UITextSelectionRect*>*)selectionRectsForRange:(UITextRange*)range;
- (nullable UITextPosition*)closestPositionToPoint:(CGPoint)point;
- (nullable UITextPosition*)closestPositionToPoint:(CGPoint)point withinRange:(UITextRange*)range;
- (nullable UITextRange*)characterRangeAtPoint:(CGPoint)point;
@optional
- (BOOL)shouldChangeTextInRange:(UITextRange*)range replacementText:(NSString*)text;
@property(nonatomic, readonly) UIView* textInputView;
@property(nonatomic) UITextStorageDirection selectionAffinity;
- (void)insertDictationResult:(NSArray*)result;
@end
@interface UITextInputAssistantItem : NSObject
@property(nonatomic, copy) NSArray<UIBarButtonItemGroup*>* leadingBarButtonGroups;
@property(nonatomic, copy) NSArray<UIBarButtonItemGroup*>* trailingBarButtonGroups;
@property(nonatomic) BOOL allowsHidingShortcuts;
@end
@interface UIResponder (UITextInputAssistant)
@property(nonatomic, readonly, strong) UITextInputAssistantItem* inputAssistantItem;
@end
@interface UIView (UITextField)
- (BOOL)endEditing:(BOOL)force;
@end
@protocol UITextFieldDelegate <NSObject>
@optional
- (BOOL)textFieldShouldBeginEditing:(UITextField*)field;
- (void)textFieldDidBeginEditing:(UITextField*)field;
- (BOOL)textFieldShouldEndEditing:(UITextField*)field;
- (void)textFieldDidEndEditing:(UITextField*)field;
- (void)textFieldDidEndEditing:(UITextField*)field reason:(UITextFieldDidEndEditingReason)reason;
- (BOOL)textField:(UITextField*)field shouldChangeCharactersInRange:(NSRange)range replacementString:(NSString*)text;
- (void)textFieldDidChangeSelection:(UITextField*)field;
- (BOOL)textFieldShouldClear:(UITextField*)field;
- (BOOL)textFieldShouldReturn:(UITextField*)field;
- (nullable UIMenu*)textField:(UITextField*)field editMenuForCharactersInRange:(NSRange)range suggestedActions:(NSArray<UIMenuElement*>*)actions;
@end
@interface UITextField : UIControl <UITextInput, NSCoding>
@property(nullable, nonatomic, copy) NSString* text;
@property(nullable, nonatomic, copy) NSAttributedString* attributedText;
@property(nullable, nonatomic, strong) UIColor* textColor;
@property(nullable, nonatomic, strong) UIFont* font;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nonatomic) UITextBorderStyle borderStyle;
@property(nonatomic, copy) NSDictionary<NSAttributedStringKey, id>* defaultTextAttributes;
@property(nullable, nonatomic, copy) NSString* placeholder;
@property(nullable, nonatomic, copy) NSAttributedString* attributedPlaceholder;
@property(nonatomic) BOOL clearsOnBeginEditing, clearsOnInsertion, adjustsFontSizeToFitWidth, allowsEditingTextAttributes;
@property(nonatomic) CGFloat minimumFontSize;
@property(nullable, nonatomic, weak) id<UITextFieldDelegate> delegate;
@property(nullable, nonatomic, strong) UIImage *background, *disabledBackground;
@property(nonatomic, readonly, getter=isEditing) BOOL editing;
@property(nullable, nonatomic, copy) NSDictionary<NSAttributedStringKey, id>* typingAttributes;
@property(nonatomic) UITextFieldViewMode clearButtonMode, leftViewMode, rightViewMode;
@property(nullable, nonatomic, strong) UIView *leftView, *rightView;
- (CGRect)borderRectForBounds:(CGRect)bounds;
- (CGRect)textRectForBounds:(CGRect)bounds;
- (CGRect)placeholderRectForBounds:(CGRect)bounds;
- (CGRect)editingRectForBounds:(CGRect)bounds;
- (CGRect)clearButtonRectForBounds:(CGRect)bounds;
- (CGRect)leftViewRectForBounds:(CGRect)bounds;
- (CGRect)rightViewRectForBounds:(CGRect)bounds;
- (void)drawTextInRect:(CGRect)rect;
- (void)drawPlaceholderInRect:(CGRect)rect;
@property(nullable, readwrite, strong) UIView *inputView, *inputAccessoryView;
@end
@protocol UITextViewDelegate <UIScrollViewDelegate>
@optional
- (BOOL)textViewShouldBeginEditing:(UITextView*)view;
- (BOOL)textViewShouldEndEditing:(UITextView*)view;
- (void)textViewDidBeginEditing:(UITextView*)view;
- (void)textViewDidEndEditing:(UITextView*)view;
- (BOOL)textView:(UITextView*)view shouldChangeTextInRange:(NSRange)range replacementText:(NSString*)text;
- (void)textViewDidChange:(UITextView*)view;
- (void)textViewDidChangeSelection:(UITextView*)view;
- (BOOL)textView:(UITextView*)view shouldInteractWithURL:(NSURL*)url inRange:(NSRange)range interaction:(UITextItemInteraction)interaction;
- (BOOL)textView:(UITextView*)view shouldInteractWithTextAttachment:(NSTextAttachment*)attachment inRange:(NSRange)range interaction:(UITextItemInteraction)interaction;
@end
@interface UITextView : UIScrollView <UITextInput>
- (instancetype)initWithFrame:(CGRect)frame textContainer:(nullable NSTextContainer*)container NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithFrame:(CGRect)frame;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(nullable, nonatomic, weak) id<UITextViewDelegate> delegate;
@property(null_resettable, nonatomic, copy) NSString* text;
@property(nullable, nonatomic, strong) UIFont* font;
@property(nullable, nonatomic, strong) UIColor* textColor;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nonatomic) NSRange selectedRange;
@property(nonatomic, getter=isEditable) BOOL editable;
@property(nonatomic, getter=isSelectable) BOOL selectable;
@property(nonatomic) UIDataDetectorTypes dataDetectorTypes;
@property(nonatomic) BOOL allowsEditingTextAttributes, clearsOnInsertion;
@property(null_resettable, copy) NSAttributedString* attributedText;
@property(nonatomic, copy) NSDictionary<NSAttributedStringKey, id>* typingAttributes;
@property(null_resettable, nonatomic, copy) NSDictionary<NSAttributedStringKey, id>* linkTextAttributes;
@property(nonatomic) UIEdgeInsets textContainerInset;
@property(nonatomic, readonly) NSTextContainer* textContainer;
@property(nonatomic, readonly) NSLayoutManager* layoutManager;
@property(nonatomic, readonly, strong) NSTextStorage* textStorage;
- (void)scrollRangeToVisible:(NSRange)range;
@property(nullable, readwrite, strong) UIView *inputView, *inputAccessoryView;
@end

NS_ASSUME_NONNULL_END
