/**
 * Step 3: the JIT compiler. A program becomes a function in this process.
 *
 * The generated code never calls JavaScript. When its output buffer is full, or its input is used up, it returns, having
 * noted where it was (memory.ts); when it is called again it goes on there. So one call is all that it takes to run a
 * program that prints little, and JavaScript gets to see what goes in and out.
 */

import { Assembler, Label, x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import { putByte, takeByte } from './buffers.ts';
import { emitPlain } from './careful.ts';
import { emitProgram, Runtime } from './emit.ts';
import type { Streams } from './interpreter.ts';
import { at, bufferSize, field, inputStart, memorySize, outputStart, tapeStart } from './memory.ts';
import { leftTape, type Program } from './parse.ts';

/** Why the code returned: its result. */
const Status = { finished: 0, outputFull: 1, inputEmpty: 2, leftTape: 3 } as const;

export interface BrainfuckFunction {
  /** Runs the program from its beginning. Throws a BrainfuckError where it leaves the tape. */
  (streams: Streams): void;
  /** Bytes of machine code. */
  readonly size: number;
  release(): void;
}

/** Compiles a program to machine code, with all optimisations or with none. Throws where there is no native code. */
export function jit(program: Program, { optimise = true } = {}): BrainfuckFunction {
  const assembler = new Assembler();
  const positions = emitFunction(assembler, program, optimise ? emitProgram : emitPlain);
  const code = assembler.finish();
  const enter = compile(code, 'i32(buffer)', { name: 'brainfuck' });

  const run = ({ read, write }: Streams): void => {
    const memory = new Uint8Array(memorySize);
    const words = new Int32Array(memory.buffer, 0, inputStart / 4);
    const flush = (): void => {
      const size = words[field.written / 4] as number;
      words[field.written / 4] = 0;
      // A copy: nobody else is to have a view of this memory, which says where the code goes on.
      if (size > 0) write(memory.slice(outputStart, outputStart + size));
    };
    let rest: Uint8Array = new Uint8Array(0);
    for (;;) {
      const status = enter(memory);
      flush();
      if (status === Status.finished) return;
      if (status === Status.leftTape)
        throw leftTape(program, positions[words[field.left / 4] as number] as number);
      if (status !== Status.inputEmpty) continue;
      if (rest.length === 0) rest = read();
      const part = rest.subarray(0, bufferSize);
      rest = rest.subarray(part.length);
      memory.set(part, inputStart);
      words[field.taken / 4] = 0;
      words[field.available / 4] = part.length;
      words[field.closed / 4] = part.length === 0 ? 1 : 0;
    }
  };
  return Object.assign(run, { size: code.bytes.length, release: () => enter.release() });
}

/** The whole function: how it is entered and left, and then the program. */
function emitFunction(assembler: Assembler, program: Program, emit: typeof emitProgram): number[] {
  const runtime = new Runtime();
  const [begin, suspend, leave] = [new Label('begin'), new Label('suspend'), new Label('leave')];
  assembler.append(x64`
      push rbx
      push rbp
      push r12
      push r13
      push r14
      push r15
      add rdi, ${tapeStart}
      mov esi, [rdi + ${at.current}]
      mov rax, [rdi + ${at.resume}]
      test rax, rax
      jz ${begin}
      push rax
      cmp dword ptr [rdi + ${at.status}], ${Status.inputEmpty}
      je ${runtime.input}
      ret

    ${runtime.output}:
      ${putByte}
      mov ecx, ${Status.outputFull}
      je ${suspend}
      ret

    ${runtime.input}:
      mov ecx, [rdi + ${at.taken}]
      cmp ecx, [rdi + ${at.available}]
      je empty
      ${takeByte}
      ret
    empty:
      xor eax, eax
      cmp [rdi + ${at.closed}], eax
      mov ecx, ${Status.inputEmpty}
      je ${suspend}
      ret

    ${runtime.leftTape}:
      mov [rdi + ${at.left}], ecx
      mov ecx, ${Status.leftTape}
      jmp ${leave}
    ${runtime.finish}:
      mov ecx, ${Status.finished}
      jmp ${leave}
    ${suspend}: // the address that was called from is where it goes on
      pop rax
      mov [rdi + ${at.resume}], rax
    ${leave}:
      mov [rdi + ${at.status}], ecx
      mov [rdi + ${at.current}], esi
      mov eax, ecx
      pop r15
      pop r14
      pop r13
      pop r12
      pop rbp
      pop rbx
      ret
    ${begin}:
  `);
  return emit(assembler, program, runtime);
}
