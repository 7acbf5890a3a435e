// Stand-in for AuthenticationServices.
#pragma once

#import <AuthenticationServices/ASAuthorization.h>
#import <AuthenticationServices/ASCredentialProvider.h>
#import <AuthenticationServices/ASPublicKeyCredential.h>
#import <AuthenticationServices/ASWebAuthenticationSession.h>
