#import <AVFoundation/AVFoundation.h>

/// Written in assembly, see Capture.s.
extern void CaptureAskForAccess(void (^block)(BOOL granted));
extern void CaptureStart(AVCaptureSession* session);
