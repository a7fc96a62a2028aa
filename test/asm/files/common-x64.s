# What GNU as and uranium asm both take: the tests compare what they make of it.
.intel_syntax noprefix

.equ exit_group, 231
.set four, 4
answer = 40

.text
.globl _start
_start:
    xor ebx, ebx
    lea rsi, [rip + table]
    mov ecx, 4
.Lloop:
    add ebx, [rsi + rcx*four - four]
    dec ecx
    jnz .Lloop
    mov rax, [rip + pointer]
    add ebx, [rax]                  # table[1]
    movzx eax, byte ptr [rip + text + 1]
    cmp al, 'e'
    jne failed
    add dword ptr [rip + counter], answer - 38
    add ebx, [rip + counter]
    call helper
    jmp done
failed:
    mov ebx, 1
done:
    mov edi, ebx
    mov eax, exit_group
    syscall
    .p2align 4
helper:
    push rbp
    mov rbp, rsp
    mov qword ptr [rip + room + 8], 5
    add rbx, [rip + room + 8]
    pop rbp
    ret
    .space 200
    .long done - failed, . - helper
1:  nop
2:
    jne 1b
    jmp 1f
1:  jmp 2b
    jmp 1b
    .space 132
far_away:
    jmp helper
    jmp far_away; nop
    js done

.section .rodata
text:
    .asciz "hello\n"
    .balign 4
table:
    .long 1, 2, 3, 4
table_end:
.equ size, table_end - table
    .byte size, 0xff, 0b101, -1
    .short 0x1234

    .byte . - table, . - table, table_end - text
    .long 1, table_end - table, . - text

.data
    .balign 8
pointer:
    .quad table + 4
counter:
    .long 10
    .string "a"
    .ascii "b\0c"
    .space 5, 0xab
    .balign 16, 0xcd
itself:
    .quad itself, _start, 0x1122334455667788

.bss
    .balign 32
room:
    .skip 100
room_end:
