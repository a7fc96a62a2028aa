// The peer of bench/assembler.ts: the same instructions by AsmJit's Assembler, the fastest of its emitters. A program, since
// the library of Debian's libasmjit-dev can't be part of a shared object:
//
//   asmjit OPERATIONS REQUESTS REPLIES
//
// OPERATIONS is a file of 32-bit numbers, five for each operation. For each byte that it reads from REQUESTS it writes the
// code ten times, and then its size to REPLIES, as 4 bytes.

#include <asmjit/x86.h>

#include <cstdint>
#include <cstdio>
#include <vector>

using namespace asmjit;
using namespace asmjit::x86;

struct Operation {
  int kind, to, from, value, target;
};

static std::vector<Operation> operations;

static const Gp registers[] = {rax, rcx, rdx, rbx, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15};

static size_t emitAll(CodeHolder &code) {
  Assembler a(&code);
  std::vector<Label> blocks(operations.size() / 8 + 2);
  for (auto &block : blocks) block = a.newLabel();
  Label slow = a.newLabel();
  for (size_t i = 0; i < operations.size(); i++) {
    const Operation &o = operations[i];
    const Gp &to = registers[o.to], &from = registers[o.from];
    if (i % 8 == 0) a.bind(blocks[i / 8]);
    switch (o.kind) {
      case 0:
        a.mov(to, qword_ptr(rbp, -8 * o.value));
        a.mov(from, qword_ptr(to, 8 * o.value));
        break;
      case 1:
        a.add(to, from);
        a.jo(slow);
        break;
      case 2:
        a.cmp(to, o.value);
        a.jge(blocks[o.target]);
        break;
      case 3:
        a.mov(to.r32(), o.value);
        a.mov(qword_ptr(rbp, -8 * (o.value & 31)), to);
        break;
      case 4:
        a.sub(to, 1);
        a.test(from, from);
        a.jz(blocks[o.target]);
        break;
      case 5:
        a.mov(to.r32(), dword_ptr(from, o.value));
        a.shl(to, 3);
        a.or_(to, from);
        break;
      case 6:
        a.movq(xmm0, to);
        a.movq(xmm1, from);
        a.addsd(xmm0, xmm1);
        a.movq(to, xmm0);
        break;
      case 7:
        a.push(to);
        a.mov(rdi, from);
        a.call(slow);
        a.pop(to);
        break;
    }
  }
  for (size_t i = (operations.size() + 7) / 8; i < blocks.size(); i++) a.bind(blocks[i]);
  a.bind(slow);
  a.ret();
  return code.codeSize();
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  FILE *file = fopen(argv[1], "rb");
  FILE *requests = fopen(argv[2], "rb");
  FILE *replies = fopen(argv[3], "wb");
  if (!file || !requests || !replies) return 1;
  Operation operation;
  while (fread(&operation, sizeof operation, 1, file) == 1) operations.push_back(operation);
  JitRuntime runtime;
  while (fgetc(requests) != EOF) {
    uint32_t size = 0;
    for (int i = 0; i < 10; i++) {
      CodeHolder code;
      code.init(runtime.environment());
      size = static_cast<uint32_t>(emitAll(code));
    }
    fwrite(&size, sizeof size, 1, replies);
    fflush(replies);
  }
}
