/**
 * Step 3, machine code generation: the x86-64 templates of the operations, and the assembler that makes bytes
 * of them.
 *
 * Registers while a function runs (all callee-saved, so that kernels keep them):
 *   rbx  the end of the output      rbp  the object, tagged       r12  the state block
 *   r13  where the object begins    r14  the output's limit       rdx  the field's value
 *
 * Every field begins with one check against the limit, behind which 512 bytes may be written: 256 for a key's
 * text, the rest for a short value. Longer texts and everything that kernels write is checked separately.
 */
import { Assembler, external, Label, x64 } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { KernelLevel } from '../stencil/index.ts';
import type { StateView } from './layout.ts';
import type { Place } from './program.ts';
import { bailReasons, stateOffset, status } from './state.ts';

/** A key's text may not be longer; a shape with a longer key is refused. See SLACK in kernels/json_entry.c. */
export const longestText = 240;

/** What the code needs to know of V8's layout; offsets are relative to tagged addresses. */
export interface CodeLayout {
  readonly elements: number;
  readonly propertiesOrHash: number;
  readonly propertyArrayLength: number;
  readonly propertyArrayLengthMask: number;
  readonly propertyArrayData: number;
  readonly heapNumberValue: number;
  readonly stringLength: number;
  readonly oneByteChars: number;
}

export function codeLayout(state: StateView): CodeLayout {
  return {
    elements: state.number('elements'),
    propertiesOrHash: state.number('propertiesOrHash'),
    propertyArrayLength: state.number('propertyArrayLength'),
    propertyArrayLengthMask: state.number('propertyArrayLengthMask'),
    propertyArrayData: state.number('propertyArrayData'),
    heapNumberValue: state.number('heapNumberValue'),
    stringLength: state.number('stringLength'),
    oneByteChars: state.number('oneByteChars'),
  };
}

const at = {
  limit: stateOffset('limit'),
  status: stateOffset('status'),
  reason: stateOffset('reason'),
  stackLimit: stateOffset('stackLimit'),
  nonAscii: stateOffset('nonAscii'),
  true: stateOffset('true'),
  false: stateOffset('false'),
  emptyFixedArray: stateOffset('emptyFixedArray'),
  oneByteStringMap: stateOffset('oneByteStringMap'),
  internalizedOneByteStringMap: stateOffset('internalizedOneByteStringMap'),
  heapNumberMap: stateOffset('heapNumberMap'),
  propertyArrayMap: stateOffset('propertyArrayMap'),
  quotes: stateOffset('quotes'),
  backslashes: stateOffset('backslashes'),
  spaces: stateOffset('spaces'),
  maps: stateOffset('maps'),
  entries: stateOffset('entries'),
};

const kernel = {
  value: external('uranium_json_value'),
  indexed: external('uranium_json_indexed'),
  note: external('uranium_json_note'),
  writeInteger: external('uranium_write_i32'),
  writeDouble: external('uranium_write_double'),
};

export class Emitter {
  private readonly layout: CodeLayout;
  private readonly level: KernelLevel;
  private readonly assembler: Assembler;
  /** What is placed behind the straight line: the rare ways. */
  private readonly rare: (() => void)[] = [];
  private readonly constants: { label: Label; bytes: Uint8Array }[] = [];
  private readonly fail = new Label('fail');
  private readonly leave = new Label('leave');
  private readonly overflow = new Label('overflow');
  private readonly note = new Label('note');
  /** Leads to `note` with the position of the field that is being emitted. */
  private failed = new Label('failed');
  private readonly shape: number;

  constructor(shape: number, layout: CodeLayout, level: KernelLevel, listing: boolean) {
    this.shape = shape;
    this.layout = layout;
    this.level = level;
    this.assembler = new Assembler({ listing });
  }

  prologue(): void {
    this.assembler.append(x64`
      push rbx
      push rbp
      push r12
      push r13
      push r14
      mov r12, rdi
      mov rbx, rsi
      mov r13, rsi
      mov rbp, rdx
      mov r14, [r12 + ${at.limit}]
    `);
  }

  bind(label: Label): void {
    this.assembler.bind(label);
  }

  /** Begins a field: whatever fails in it is noted with its position. */
  field(position: number): void {
    const failed = new Label('failed');
    this.failed = failed;
    this.rare.push(() => {
      this.assembler.bind(failed).append(x64`
        mov edx, ${position}
        jmp ${this.note}
      `);
    });
  }

  /** A field that JavaScript has to read: an accessor. */
  gap(): void {
    this.assembler.append(x64`
      mov dword ptr [r12 + ${at.status}], ${status.bail}
      mov dword ptr [r12 + ${at.reason}], ${bailReasons.indexOf('an accessor property')}
      jmp ${this.failed}
    `);
  }

  /** Leaves room for a key's text and a short value behind the end of the output. */
  checkRoom(): void {
    this.assembler.append(x64`
      cmp rbx, r14
      ja ${this.overflow}
    `);
  }

  begin(outer: number, nonAscii: boolean): void {
    const { elements, propertiesOrHash, propertyArrayLength, propertyArrayLengthMask } = this.layout;
    const deep = new Label('too deep');
    const indexed = new Label('indexed');
    this.assembler.append(x64`
      cmp rsp, [r12 + ${at.stackLimit}]
      jb ${deep}
      mov rax, [rbp + ${elements}]
      cmp rax, [r12 + ${at.emptyFixedArray}]
      jne ${indexed}
    `);
    this.bailAt(deep, 'nested too deep, or a cycle');
    const back = new Label('named properties');
    this.assembler.bind(back);
    this.rare.push(() => {
      this.assembler.bind(indexed).append(x64`
        mov rsi, rbx
        mov rdi, r12
        mov rdx, rbp
        call ${kernel.indexed}
        test rax, rax
        jz ${this.fail}
        mov rbx, rax
        jmp ${back}
      `);
    });
    if (nonAscii) this.assembler.append(x64`mov byte ptr [r12 + ${at.nonAscii}], 1`);
    if (outer > 0) {
      const odd = new Label('odd memory');
      this.assembler.append(x64`
        mov rax, [rbp + ${propertiesOrHash}]
        test al, 1
        jz ${odd}
        mov rcx, [rax - 1]
        cmp rcx, [r12 + ${at.propertyArrayMap}]
        jne ${odd}
        mov ecx, [rax + ${propertyArrayLength + 4}]
        and ecx, ${propertyArrayLengthMask}
        cmp ecx, ${outer}
        jb ${odd}
      `);
      this.bailAt(odd, 'an object whose memory does not look as its hidden class says');
    }
  }

  end(): void {
    const empty = new Label('empty');
    const done = new Label('done');
    this.checkRoom();
    this.assembler.append(x64`
      cmp rbx, r13
      je ${empty}
      mov byte ptr [r13], 0x7b
      mov byte ptr [rbx], 0x7d
      lea rax, [rbx + 1]
    `);
    this.assembler.bind(done);
    this.rare.push(() => {
      this.assembler.bind(empty).append(x64`
        mov word ptr [rbx], 0x7d7b
        lea rax, [rbx + 2]
        jmp ${done}
      `);
    });
  }

  epilogue(): void {
    this.assembler.bind(this.leave).append(x64`
      pop r14
      pop r13
      pop r12
      pop rbp
      pop rbx
      ret
    `);
  }

  failures(): void {
    this.assembler.bind(this.overflow).append(x64`
      mov dword ptr [r12 + ${at.status}], ${status.overflow}
    `);
    this.assembler.append(x64`jmp ${this.fail}`);
    this.assembler.bind(this.note).append(x64`
      mov rdi, r12
      mov rsi, rbp
      mov rcx, r13
      mov r8d, ${this.shape}
      mov r9, rbx
      call ${kernel.note}
    `);
    this.assembler.bind(this.fail).append(x64`
      xor eax, eax
      jmp ${this.leave}
    `);
  }

  rareWays(): void {
    for (const emit of this.rare) emit();
  }

  finish(): Code {
    if (this.constants.length > 0) this.assembler.align(16);
    for (const { label, bytes } of this.constants) this.assembler.bind(label).data(bytes);
    return this.assembler.finish();
  }

  private bailAt(label: Label, reason: (typeof bailReasons)[number]): void {
    this.rare.push(() => {
      this.assembler.bind(label).append(x64`
        mov dword ptr [r12 + ${at.status}], ${status.bail}
        mov dword ptr [r12 + ${at.reason}], ${bailReasons.indexOf(reason)}
        jmp ${this.fail}
      `);
    });
  }

  /** rdx = the field's word. */
  load(place: Place): void {
    if ('none' in place) return;
    if ('inObject' in place) {
      this.assembler.append(x64`mov rdx, [rbp + ${place.inObject - 1}]`);
    } else {
      this.assembler.append(x64`
        mov rax, [rbp + ${this.layout.propertiesOrHash}]
        mov rdx, [rax + ${this.layout.propertyArrayData + 8 * place.outer}]
      `);
    }
  }

  /** Writes constant text at the end of the output without moving that end; up to 31 bytes more are scribbled. */
  private text(bytes: Uint8Array): void {
    let offset = 0;
    while (offset < bytes.length) {
      const left = bytes.length - offset;
      if (left <= 4) {
        this.assembler.append(x64`mov dword ptr [rbx + ${offset}], ${Number(integerAt(bytes, offset, 4))}`);
        offset += 4;
      } else if (left <= 8) {
        this.assembler.append(x64`
          mov rax, ${integerAt(bytes, offset, 8)}
          mov [rbx + ${offset}], rax
        `);
        offset += 8;
      } else if (this.level === 'sse2') {
        const label = this.constant(bytes, offset, 16);
        this.assembler.append(x64`
          movups xmm0, [rip + ${label}]
          movups [rbx + ${offset}], xmm0
        `);
        offset += 16;
      } else if (left <= 16) {
        // Never an SSE instruction between AVX ones: with the upper halves in use it can cost 100 cycles.
        const label = this.constant(bytes, offset, 16);
        this.assembler.append(x64`
          vmovdqu xmm0, [rip + ${label}]
          vmovdqu [rbx + ${offset}], xmm0
        `);
        offset += 16;
      } else {
        const label = this.constant(bytes, offset, 32);
        this.assembler.append(x64`
          vmovdqu ymm0, [rip + ${label}]
          vmovdqu [rbx + ${offset}], ymm0
        `);
        offset += 32;
      }
    }
  }

  private constant(bytes: Uint8Array, offset: number, size: number): Label {
    const label = new Label('text');
    const padded = new Uint8Array(size);
    padded.set(bytes.subarray(offset, offset + size));
    this.constants.push({ label, bytes: padded });
    return label;
  }

  /** The general way for the value in rdx, after a text of `size` bytes; then on to `next`. */
  private general(slow: Label, size: number, next: Label): void {
    const { failed } = this;
    this.rare.push(() => {
      this.assembler.bind(slow);
      this.callValue(size, next, failed);
      this.assembler.append(x64`jmp ${next}`);
    });
  }

  private callValue(size: number, next: Label, failed: Label): void {
    this.assembler.append(x64`
      lea rsi, [rbx + ${size}]
      mov rdi, r12
      call ${kernel.value}
      cmp rax, 1
      jb ${failed}
      je ${next}
      mov rbx, rax
    `);
  }

  any(text: Uint8Array, next: Label): void {
    this.text(text);
    this.callValue(text.length, next, this.failed);
  }

  integer(text: Uint8Array, next: Label): void {
    const slow = new Label('no integer');
    this.text(text);
    this.assembler.append(x64`
      test dl, 1
      jnz ${slow}
      mov rsi, rdx
      sar rsi, 32
      lea rdi, [rbx + ${text.length}]
      call ${kernel.writeInteger}
      mov rbx, rax
    `);
    this.general(slow, text.length, next);
  }

  double(text: Uint8Array, next: Label): void {
    const slow = new Label('no boxed number');
    this.text(text);
    this.assembler.append(x64`
      test dl, 1
      jz ${slow}
      mov rcx, [rdx - 1]
      cmp rcx, [r12 + ${at.heapNumberMap}]
      jne ${slow}
      mov rsi, [rdx + ${this.layout.heapNumberValue}]
      lea rdi, [rbx + ${text.length}]
      call ${kernel.writeDouble}
      mov rbx, rax
    `);
    this.general(slow, text.length, next);
  }

  boolean(text: Uint8Array, next: Label): void {
    const slow = new Label('no boolean');
    const isFalse = new Label('false');
    const size = text.length;
    this.text(text);
    this.assembler.append(x64`
      cmp rdx, [r12 + ${at.true}]
      jne ${isFalse}
      mov dword ptr [rbx + ${size}], 0x65757274
      lea rbx, [rbx + ${size + 4}]
    `);
    this.rare.push(() => {
      this.assembler.bind(isFalse).append(x64`
        cmp rdx, [r12 + ${at.false}]
        jne ${slow}
        mov dword ptr [rbx + ${size}], 0x736c6166
        mov byte ptr [rbx + ${size + 4}], 0x65
        lea rbx, [rbx + ${size + 5}]
        jmp ${next}
      `);
    });
    this.general(slow, size, next);
  }

  object(text: Uint8Array, shape: number, next: Label): void {
    const slow = new Label('another shape');
    this.text(text);
    this.assembler.append(x64`
      test dl, 1
      jz ${slow}
      mov rcx, [rdx - 1]
      cmp rcx, [r12 + ${at.maps + 8 * shape}]
      jne ${slow}
      lea rsi, [rbx + ${text.length}]
      mov rdi, r12
      call qword ptr [r12 + ${at.entries + 8 * shape}]
      test rax, rax
      jz ${this.failed}
      mov rbx, rax
    `);
    this.general(slow, text.length, next);
  }

  /** Short one-byte strings without a character to escape are copied by one vector; the rest goes to the kernel. */
  string(text: Uint8Array, next: Label): void {
    if (this.level === 'sse2') {
      this.any(text, next);
      return;
    }
    const slow = new Label('another string');
    const found = new Label('one byte');
    const quoted = new Uint8Array(text.length + 1);
    quoted.set(text);
    quoted[text.length] = 0x22;
    this.text(quoted);
    const { stringLength, oneByteChars } = this.layout;
    this.assembler.append(x64`
      test dl, 1
      jz ${slow}
      mov rcx, [rdx - 1]
      cmp rcx, [r12 + ${at.oneByteStringMap}]
      je ${found}
      cmp rcx, [r12 + ${at.internalizedOneByteStringMap}]
      jne ${slow}
    `);
    // The load may run past the string's end, but never into another page; bzhi drops what is past the end.
    this.assembler.bind(found).append(x64`
      mov ecx, [rdx + ${stringLength}]
      cmp ecx, 32
      ja ${slow}
      lea eax, [rdx + ${oneByteChars}]
      and eax, 4095
      cmp eax, ${4096 - 32}
      ja ${slow}
      vmovdqu ymm0, [rdx + ${oneByteChars}]
      vmovdqu ymm1, [r12 + ${at.spaces}]
      vmovdqu [rbx + ${quoted.length}], ymm0
      vpcmpeqb ymm2, ymm0, [r12 + ${at.quotes}]
      vpcmpeqb ymm3, ymm0, [r12 + ${at.backslashes}]
      vpcmpgtb ymm1, ymm1, ymm0
      vpor ymm2, ymm2, ymm3
      vpor ymm1, ymm1, ymm2
      vpmovmskb eax, ymm1
      bzhi eax, eax, ecx
      jnz ${slow}
      mov byte ptr [rbx + rcx + ${quoted.length}], 0x22
      lea rbx, [rbx + rcx + ${quoted.length + 1}]
    `);
    this.general(slow, text.length, next);
  }
}

/** `size` bytes as a little-endian integer, sign bit and all; what is past the end counts as 0. */
function integerAt(bytes: Uint8Array, offset: number, size: number): bigint {
  let value = 0n;
  for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[offset + index] ?? 0);
  return BigInt.asIntN(size * 8, value);
}
