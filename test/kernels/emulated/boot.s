# The first sector of a disk for an emulated PC: loads what follows on the disk to 0x10000, switches to 64-bit mode with
# all vector registers in use, and calls it. Intel SDM vol. 3, "IA-32e Mode Initialization"; XSETBV: vol. 1, ch. 13.
#
#   0x1000..0x4000   page tables: the first GiB, as it is
#   0x7c00           this sector
#   0x10000          what is loaded: 512 KiB

.code16
.globl _start
_start:
  cli
  xor %ax, %ax
  mov %ax, %ds
  mov %ax, %es
  mov %ax, %ss
  mov $0x7c00, %sp
  mov %dl, drive
  mov $16, %bx              # times 64 sectors
read:
  mov $packet, %si
  mov $0x42, %ah            # extended read
  mov drive, %dl
  int $0x13
  jc failed
  addw $0x800, packet + 6
  addl $64, packet + 8
  dec %bx
  jnz read

  in $0x92, %al             # address line 20
  or $2, %al
  out %al, $0x92

  mov $0x1000, %edi
  xor %eax, %eax
  mov $0xc00, %ecx
  rep stosl
  movl $0x2003, 0x1000
  movl $0x3003, 0x2000
  mov $0x3000, %edi
  mov $0x83, %eax           # present, writable, 2 MiB
map:
  mov %eax, (%di)
  add $0x200000, %eax
  add $8, %di
  cmp $0x4000, %di
  jne map

  mov $0x1000, %eax
  mov %eax, %cr3
  mov $0x40620, %eax        # PAE, OSFXSR, OSXMMEXCPT, OSXSAVE
  mov %eax, %cr4
  mov $0xc0000080, %ecx     # EFER
  rdmsr
  or $0x100, %eax           # LME
  wrmsr
  lgdt table
  mov %cr0, %eax
  and $~4, %eax             # not EM
  or $0x80000003, %eax      # PG, MP, PE
  mov %eax, %cr0
  ljmp $8, $long
failed:
  hlt

.code64
long:
  mov $16, %eax
  mov %eax, %ds
  mov %eax, %es
  mov %eax, %ss
  xor %ecx, %ecx
  xor %edx, %edx
  mov $0xe7, %eax           # x87, xmm, ymm, and the three states of AVX-512
  xsetbv
  mov $0x3ffff0, %rsp
  mov $0x10000, %eax
  call *%rax
  hlt

.balign 8
descriptors:
  .quad 0, 0x00209a0000000000, 0x0000920000000000
table:
  .word 23
  .long descriptors
packet:
  .byte 16, 0
  .word 64, 0, 0x1000
  .quad 1
drive:
  .byte 0
.org 510
.word 0xaa55
