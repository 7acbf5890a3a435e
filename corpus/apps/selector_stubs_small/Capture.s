// What Xcode 14 and later emit for [AVCaptureDevice requestAccessForMediaType:AVMediaTypeVideo
// completionHandler:block]: a call of the selector's own stub, which the linker makes in __TEXT,__objc_stubs.
// The stub loads the selector, so x1 is not set here.

    .section __TEXT,__text,regular,pure_instructions
    .globl _CaptureAskForAccess
    .p2align 2
_CaptureAskForAccess:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x3, x0
    adrp x8, _OBJC_CLASSLIST_REFERENCES_$_.capture@PAGE
    ldr x0, [x8, _OBJC_CLASSLIST_REFERENCES_$_.capture@PAGEOFF]
    adrp x8, _AVMediaTypeVideo@GOTPAGE
    ldr x8, [x8, _AVMediaTypeVideo@GOTPAGEOFF]
    ldr x2, [x8]
    // expect: privacy/missing-purpose-string
    bl "_objc_msgSend$requestAccessForMediaType:completionHandler:"
    ldp x29, x30, [sp], #16
    ret

    .globl _CaptureStart
    .p2align 2
_CaptureStart:
    // A tail call: the stub is reached by a plain branch.
    b "_objc_msgSend$startRunning"

    .section __DATA,__objc_classrefs,regular,no_dead_strip
    .p2align 3
_OBJC_CLASSLIST_REFERENCES_$_.capture:
    .quad _OBJC_CLASS_$_AVCaptureDevice

    .section __DATA,__objc_imageinfo,regular,no_dead_strip
    .long 0
    .long 64

    .subsections_via_symbols
