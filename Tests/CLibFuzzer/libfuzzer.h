// The entry of libFuzzer that leaves main() to us. It comes with the Swift toolchain, a header for it does not.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));
