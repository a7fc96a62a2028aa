// What GNU as and uranium asm both take: the tests compare what they make of it.

.equ exit_group, 94
.set four, 4
answer = 40

.text
.globl _start
_start:
    mov w19, #0
    adrp x1, table
    add x1, x1, :lo12:table
    mov x2, #4
.Lloop:
    sub x2, x2, #1
    ldr w3, [x1, x2, lsl #2]
    add w19, w19, w3
    cbnz x2, .Lloop
    adrp x1, pointer
    ldr x1, [x1, #:lo12:pointer]
    ldr w3, [x1]
    add w19, w19, w3
    adrp x1, text
    add x1, x1, #:lo12:text
    ldrb w3, [x1, #1]
    cmp w3, #101
    b.ne failed
    adrp x1, counter
    ldr w3, [x1, :lo12:counter]
    add w3, w3, #answer - 38
    add w19, w19, w3
    bl helper
    b done
failed:
    mov w19, #1
done:
    mov w0, w19
    mov x8, #exit_group
    svc #0
    .p2align 4
helper:
    adrp x1, room + 8
    add x1, x1, :lo12:room + 8
    mov x2, #5
    str x2, [x1]
    ldr x2, [x1]
    add w19, w19, w2
    ret
    .space 200
    .long done - failed, . - helper
1:  nop
2:
    b.ne 1b
    b 1f
1:  b 2b
    b 1b
    .space 132
far_away:
    b helper
    b far_away; nop
    tbz x0, #3, done
    adr x5, helper

.section .rodata
text:
    .asciz "hello\n"
    .balign 4
table:
    .word 1, 2, 3, 4
table_end:
.equ size, table_end - table
    .byte size, 0xff, 0b101, -1
    .hword 0x1234

    .byte . - table, . - table, table_end - text
    .long 1, table_end - table, . - text

.data
    .balign 8
pointer:
    .xword table + 4
counter:
    .word 10
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
