# Prints a greeting and ends, without any library:
#
#   npx uranium asm examples/asm/hello-x64.asm -o hello && ./hello
#
# GNU as takes the same text.

.intel_syntax noprefix

.equ write, 1                   # Linux's system calls
.equ exit_group, 231

.section .rodata
greeting:
    .ascii "Hello from uranium asm\n"
.equ length, . - greeting

.text
.global _start
_start:
    mov eax, write
    mov edi, 1                  # standard output
    lea rsi, [rip + greeting]
    mov edx, length
    syscall
    xor edi, edi
    mov eax, exit_group
    syscall
