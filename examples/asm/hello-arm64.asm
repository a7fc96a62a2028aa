// Prints a greeting and ends, without any library:
//
//   npx uranium asm --arch arm64 examples/asm/hello-arm64.asm -o hello && qemu-aarch64-static hello
//
// GNU as takes the same text.

.equ write, 64                  // Linux's system calls
.equ exit_group, 94

.section .rodata
greeting:
    .ascii "Hello from uranium asm\n"
.equ length, . - greeting

.text
.global _start
_start:
    mov x0, #1                  // standard output
    adrp x1, greeting
    add x1, x1, :lo12:greeting
    mov x2, #length
    mov x8, #write
    svc #0
    mov x0, #0
    mov x8, #exit_group
    svc #0
