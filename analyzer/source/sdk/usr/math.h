// Stand-in for <math.h>.
#pragma once

extern double fabs(double x);
extern float fabsf(float x);
extern double sqrt(double x);
extern float sqrtf(float x);
extern double sin(double x);
extern double cos(double x);
extern double floor(double x);
extern double ceil(double x);
extern double pow(double x, double y);
extern double fmax(double x, double y);
extern double fmin(double x, double y);
#define M_PI 3.14159265358979323846
