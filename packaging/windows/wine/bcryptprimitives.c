/* Windows 8 and later have bcryptprimitives.dll with ProcessPrng, which Rust's standard library loads; Wine 8 lacks it. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) { return SystemFunction036(buffer, (ULONG)length); }
