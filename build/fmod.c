// provided.al2023 has glibc 2.34. Where the building machine has 2.38 or later, fmod and fmodf would be bound to their newest version, and the
// function could not start. These stand in for them and call the first version, which every glibc has.
#if defined(__x86_64__)
#define FIRST "GLIBC_2.2.5"
#elif defined(__aarch64__)
#define FIRST "GLIBC_2.17"
#endif

__asm__(".symver first_fmod, fmod@" FIRST);
__asm__(".symver first_fmodf, fmodf@" FIRST);

extern double first_fmod(double, double);
extern float first_fmodf(float, float);

double __wrap_fmod(double x, double y) { return first_fmod(x, y); }
float __wrap_fmodf(float x, float y) { return first_fmodf(x, y); }
