/**
 * Step 2: the ahead-of-time compiler. A program becomes an executable for Linux on x86-64, without any library: what it
 * needs is a few system calls.
 */

import {
  Assembler,
  type CodeSection,
  type CodeSymbol,
  external,
  Label,
  type SectionKind,
  x64,
} from 'uranium-jit/asm';
import { writeExecutable } from 'uranium-jit/elf';
import { putByte, takeByte } from './buffers.ts';
import { emitPlain } from './careful.ts';
import { emitProgram, Runtime } from './emit.ts';
import { at, bufferSize, memorySize, tapeStart } from './memory.ts';
import { leftTapeMessage, type Program, placesOf } from './parse.ts';

/** Linux's: arch/x86/entry/syscalls/syscall_64.tbl. They change rax, rcx and r11. */
const SystemCall = { read: 0, write: 1, exit: 60 } as const;

/** The file. Programs that leave the tape say where on standard error, and end with status 1. */
export function compileExecutable(program: Program, { optimise = true } = {}): Uint8Array {
  const runtime = new Runtime();
  const [begin, flush, exit] = [new Label('begin'), new Label('flush'), new Label('exit')];
  const assembler = new Assembler().symbol('_start').append(x64`
      lea rdi, [rip + ${external('tape')}]
      xor esi, esi
      jmp ${begin}

    ${runtime.output}:
      ${putByte}
      je ${flush}
      ret
    ${flush}:
      push rdi
      push rsi
      xor edx, edx
      xchg edx, [rdi + ${at.written}]
      lea rsi, [rdi + ${at.output}]
      mov edi, 1
    more:
      test edx, edx
      je flushed
      mov eax, ${SystemCall.write}
      syscall
      test rax, rax
      jle ${exit}
      add rsi, rax
      sub edx, eax
      jmp more
    flushed:
      pop rsi
      pop rdi
      ret

    ${runtime.input}:
      mov ecx, [rdi + ${at.taken}]
      cmp ecx, [rdi + ${at.available}]
      jne there
      call ${flush}
      push rdi
      push rsi
      lea rsi, [rdi + ${at.input}]
      mov edx, ${bufferSize}
      xor edi, edi
      xor eax, eax // ${SystemCall.read}
      syscall
      pop rsi
      pop rdi
      xor ecx, ecx
      test rax, rax
      jle end
      mov [rdi + ${at.available}], eax
    there:
      ${takeByte}
      ret
    end:
      xor eax, eax
      ret

    ${runtime.finish}:
      call ${flush}
      xor edi, edi
      mov eax, ${SystemCall.exit}
      syscall
    ${exit}:
      mov edi, 1
      mov eax, ${SystemCall.exit}
      syscall
    ${begin}:
  `);
  const positions = (optimise ? emitProgram : emitPlain)(assembler, program, runtime);
  const [messages, size] = messagesOf(program, positions);
  assembler.append(x64`
    ${runtime.leftTape}:
      push rcx
      call ${flush}
      pop rcx
      imul ecx, ecx, ${size}
      lea rsi, [rip + ${external('messages')}]
      add rsi, rcx
      mov edx, ${size}
      mov edi, 2
      mov eax, ${SystemCall.write}
      syscall
      jmp ${exit}
  `);
  const none = new Uint8Array(0);
  return writeExecutable({
    ...assembler.finish(),
    sections: [
      section('rodata', messages, messages.length, { name: 'messages', offset: 0 }),
      section('bss', none, memorySize, { name: 'tape', offset: tapeStart }),
    ],
  });
}

function section(kind: SectionKind, bytes: Uint8Array, size: number, symbol: CodeSymbol): CodeSection {
  return { name: `.${kind}`, kind, bytes, size, relocations: [], symbols: [symbol] };
}

/** A message for each place where the tape may be left, all of one size. */
function messagesOf({ source }: Program, positions: readonly number[]): [Uint8Array, size: number] {
  const placeOf = placesOf(source);
  const texts = positions.map((position) => {
    const { line, column } = placeOf(position);
    return `line ${line}, column ${column}: ${leftTapeMessage}`;
  });
  const longest = texts.reduce((size, { length }) => Math.max(size, length), 0);
  const lines = texts.map((text) => `${text.padEnd(longest)}\n`);
  return [new TextEncoder().encode(lines.join('')), longest + 1];
}
