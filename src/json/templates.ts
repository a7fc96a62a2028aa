/**
 * Step 3, machine code generation: the x86-64 templates of the operations.
 *
 * `npm run stencils` has them assembled ahead (generated/stencils-x64.ts), because the first object that is hot
 * should not wait for an assembler; emit.ts makes stencils of them.
 *
 * Registers while a function runs (all callee-saved, so that kernels keep them):
 *   rbx  the end of the output      rbp  the object, tagged       r12  the state block
 *   r13  where the object begins    r14  the output's limit       rdx  the field's value
 *
 * Every field begins with one check against the limit, behind which 512 bytes may be written: 256 for a key's
 * text, the rest for a short value. Longer texts and everything that kernels write is checked separately.
 *
 * Names ‹so› are numbers that are filled in: the compiler sets ‹place›, ‹size› and the other slots for every copy;
 * ‹state.limit›, ‹layout.elements› and their like are the same in all of them.
 */
import { type ExternalSymbol, external, type Fragment, x64 } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { KernelLevel, PieceSource } from '../stencil/index.ts';
import type { bailReasons, status as statusNumbers } from './state.ts';

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

/** Templates as they are assembled ahead: for each level and name, what makes the two pieces. */
export type StencilCode = Readonly<Record<string, Readonly<Record<string, () => readonly [Code, Code]>>>>;

/** What generated code calls. */
const kernel = {
  value: external('uranium_json_value'),
  schemaValue: external('uranium_json_schema_value'),
  indexed: external('uranium_json_indexed'),
  note: external('uranium_json_note'),
  writeInteger: external('uranium_write_i32'),
  writeDouble: external('uranium_write_double'),
};

/** What the compiler sets before it copies a stencil. */
export const slots = [
  // Of a field: where its word lies, the size of its text in bytes, its position among the fields;
  '‹place›',
  '‹size›',
  '‹position›',
  // the class and the function of the shape that is expected: bytes from the start of the state block;
  '‹class›',
  '‹function›',
  // its node in a schema, and what is put in force for the shapes of that node: the upper half of a word;
  '‹node›',
  '‹tag›',
  // and a part of its text: where the part lies among the constants, and from which byte on it is written.
  'text',
  '‹part›',
  // Of the program.
  '‹shape›',
  '‹outer›',
  // Where the code of all fields goes on: no room; cannot be done natively; failed for a noted reason; the end.
  'overflow',
  'note',
  'fail',
  'leave',
] as const;

// Positions outside of a piece: slots,
const overflow = external('overflow');
const note = external('note');
const fail = external('fail');
const leave = external('leave');
const text = external('text');
// and what the other piece of a stencil defines.
const next = external('next');
const slow = external('slow');
const failed = external('failed');
const named = external('named');
const indexed = external('indexed');
const deep = external('deep');
const odd = external('odd');
const done = external('done');
const empty = external('empty');
const isFalse = external('isFalse');
const nothing = external('nothing');

// What the compiler sets.
const place = external('‹place›');
const size = external('‹size›');
const position = external('‹position›');
const part = external('‹part›');

/** An offset in the state block, one in V8's objects, and what a native call can end with: filled in once. */
const state = (name: string) => external(`‹state.${name}›`);
const layout = (name: keyof CodeLayout) => external(`‹layout.${name}›`);
const status = (name: keyof typeof statusNumbers) => external(`‹status.${name}›`);

/** The source of a stencil. */
export interface Template {
  readonly straight: PieceSource;
  readonly rare?: PieceSource;
}

/** The templates by their names: those of the frame, of every field, and of the operations. */
export const templates = {
  /** What every function begins with. */
  prologue: () => ({
    straight: [enter(), checkElements(), 'named'],
    rare: [
      'deep',
      bail('nested too deep, or a cycle'),
      'indexed',
      x64`
        mov rsi, rbx
        mov rdi, r12
        mov rdx, rbp
        call ${kernel.indexed}
        test rax, rax
        jz ${fail}
        mov rbx, rax
        jmp ${named}`,
    ],
  }),
  /** The same by a schema: elements are not listed, so nobody looks whether there are some. */
  listedPrologue: () => ({ straight: [enter()], rare: ['deep', bail('nested too deep, or a cycle')] }),
  /** By a schema that takes properties which it does not list: elements would be among them, in front. */
  closedPrologue: () => ({
    straight: [enter(), checkElements()],
    rare: [
      'deep',
      bail('nested too deep, or a cycle'),
      'indexed',
      bail('an integer-indexed property that is no plain value'),
    ],
  }),
  /** Says that a key is not ASCII. */
  nonAscii: () => ({ straight: [x64`mov byte ptr [r12 + ${state('nonAscii')}], 1`] }),
  /** Checks that the property array has as many words as the program reads. */
  outer: () => ({
    straight: [
      x64`
        mov rax, [rbp + ${layout('propertiesOrHash')}]
        test al, 1
        jz ${odd}
        mov rcx, [rax - 1]
        cmp rcx, [r12 + ${state('propertyArrayMap')}]
        jne ${odd}
        mov ecx, [rax + ${layout('propertyArrayLength')} + 4]
        and ecx, ${layout('propertyArrayLengthMask')}
        cmp ecx, ${external('‹outer›')}
        jb ${odd}`,
    ],
    rare: ['odd', bail('an object whose memory does not look as its hidden class says')],
  }),
  /**
   * The heads: each begins a field. It leaves room for a key's text and a short value behind the end of the output,
   * loads the field's word to rdx, and writes the first part of the text without moving the end.
   */
  inner16: (level) => ({ straight: [checkRoom(), loadInner(), level === 'sse2' ? text16Sse() : text16()] }),
  inner32: () => ({ straight: [checkRoom(), loadInner(), text32()] }),
  outer16: (level) => ({ straight: [checkRoom(), loadOuter(), level === 'sse2' ? text16Sse() : text16()] }),
  outer32: () => ({ straight: [checkRoom(), loadOuter(), text32()] }),
  /** The same without a value. */
  text16: (level) => ({ straight: [checkRoom(), level === 'sse2' ? text16Sse() : text16()] }),
  text32: () => ({ straight: [checkRoom(), text32()] }),
  /** Writes a further part of the text; up to 31 bytes more are scribbled. */
  part: (level) => ({
    straight: [
      level === 'sse2'
        ? x64`
          movups xmm0, [rip + ${text}]
          movups [rbx + ${part}], xmm0`
        : x64`
          vmovdqu ymm0, [rip + ${text}]
          vmovdqu [rbx + ${part}], ymm0`,
    ],
  }),
  /**
   * Short one-byte strings without a character to escape are copied by one vector; the rest goes to the kernel.
   * The load may run past the string's end, but never into another page; bzhi drops what is past the end.
   * Requires: the text ends with the opening quote, which does not count in its size.
   */
  string: () => ({ straight: [shortString()], rare: general() }),
  /** A small integer. */
  integer: () => ({ straight: [smallInteger()], rare: general() }),
  /** A boxed number. NaN and infinities, with an exponent of all ones, go the general way, which may refuse them. */
  double: () => ({
    straight: [
      checkClass(state('heapNumberMap')),
      loadDouble(),
      x64`
        lea rcx, [rsi + rsi]
        shr rcx, 53
        cmp ecx, 0x7ff
        je ${slow}`,
      writeDouble(),
    ],
    rare: general(),
  }),
  /** True or false. */
  boolean: () => ({ straight: [isTrue()], rare: ['isFalse', isFalseText(), ...general()] }),
  /** An object or array of the shape that is expected. */
  object: () => ({
    straight: [checkClass(external('‹class›')), callExpected()],
    rare: ['slow', callValue(), x64`jmp ${next}`, 'nothing', x64`je ${next}`, ...failure()],
  }),
  /** A value of whatever kind. */
  any: () => ({ straight: [callValue()], rare: failure() }),
  /** The same by a schema: what is not as expected is for the kernel that knows the node. */
  schemaString: () => ({ straight: [shortString()], rare: generalBySchema() }),
  schemaInteger: () => ({ straight: [smallInteger()], rare: generalBySchema() }),
  schemaBoolean: () => ({ straight: [isTrue()], rare: ['isFalse', isFalseText(), ...generalBySchema()] }),
  /** A boxed number that is not NaN: without its sign, that is above infinity. */
  schemaDouble: () => ({
    straight: [
      checkClass(state('heapNumberMap')),
      loadDouble(),
      x64`
        mov rcx, 0xffe0000000000000
        lea rax, [rsi + rsi]
        cmp rax, rcx
        ja ${slow}`,
      writeDouble(),
    ],
    rare: generalBySchema(),
  }),
  schemaObject: () => ({
    straight: [
      checkClass(external('‹class›')),
      x64`mov dword ptr [r12 + ${state('keyListTag')} + 4], ${external('‹tag›')}`,
      callExpected(),
    ],
    rare: ['slow', callBySchema(), x64`jmp ${next}`, 'nothing', x64`je ${next}`, ...failure()],
  }),
  schemaAny: () => ({ straight: [callBySchema()], rare: failure() }),
  /** Nothing but the text. */
  constant: () => ({ straight: [x64`lea rbx, [rbx + ${size}]`] }),
  /** A field that JavaScript has to read: an accessor. It has no head. */
  gap: () => ({
    straight: [
      x64`
        mov dword ptr [r12 + ${state('status')}], ${status('bail')}
        mov dword ptr [r12 + ${state('reason')}], ${reason('an accessor property')}
        jmp ${failed}`,
    ],
    rare: failure(),
  }),
  /** Closes the object, and returns. */
  end: () => ({
    straight: [
      x64`
        cmp rbx, r14
        ja ${overflow}
        cmp rbx, r13
        je ${empty}
        mov byte ptr [r13], 0x7b
        mov byte ptr [rbx], 0x7d
        lea rax, [rbx + 1]`,
      'done',
      x64`
        pop r14
        pop r13
        pop r12
        pop rbp
        pop rbx
        ret`,
    ],
    rare: [
      'empty',
      x64`
        mov word ptr [rbx], 0x7d7b
        lea rax, [rbx + 2]
        jmp ${done}`,
    ],
  }),
  /** Where failures of all fields end; its symbols are the slots of the same names. */
  failures: () => ({
    straight: [
      'overflow',
      x64`
        mov dword ptr [r12 + ${state('status')}], ${status('overflow')}
        jmp ${fail}`,
      'note',
      x64`
        mov rdi, r12
        mov rsi, rbp
        mov rcx, r13
        mov r8d, ${external('‹shape›')}
        mov r9, rbx
        call ${kernel.note}`,
      'fail',
      x64`
        xor eax, eax
        jmp ${leave}`,
    ],
  }),
} as const satisfies Readonly<Record<string, (level: KernelLevel) => Template>>;

export type TemplateName = keyof typeof templates;

function enter(): Fragment {
  return x64`
    push rbx
    push rbp
    push r12
    push r13
    push r14
    mov r12, rdi
    mov rbx, rsi
    mov r13, rsi
    mov rbp, rdx
    mov r14, [r12 + ${state('limit')}]
    cmp rsp, [r12 + ${state('stackLimit')}]
    jb ${deep}`;
}

/** Objects with elements go another way. */
function checkElements(): Fragment {
  return x64`
    mov rax, [rbp + ${layout('elements')}]
    cmp rax, [r12 + ${state('emptyFixedArray')}]
    jne ${indexed}`;
}

function shortString(): Fragment {
  return x64`
        test dl, 1
        jz ${slow}
        mov rcx, [rdx - 1]
        cmp rcx, [r12 + ${state('oneByteStringMap')}]
        je found
        cmp rcx, [r12 + ${state('internalizedOneByteStringMap')}]
        jne ${slow}
      found:
        mov ecx, [rdx + ${layout('stringLength')}]
        cmp ecx, 32
        ja ${slow}
        lea eax, [rdx + ${layout('oneByteChars')}]
        and eax, 4095
        cmp eax, ${4096 - 32}
        ja ${slow}
        vmovdqu ymm0, [rdx + ${layout('oneByteChars')}]
        vmovdqu ymm1, [r12 + ${state('spaces')}]
        vmovdqu [rbx + ${size} + 1], ymm0
        vpcmpeqb ymm2, ymm0, [r12 + ${state('quotes')}]
        vpcmpeqb ymm3, ymm0, [r12 + ${state('backslashes')}]
        vpcmpgtb ymm1, ymm1, ymm0
        vpor ymm2, ymm2, ymm3
        vpor ymm1, ymm1, ymm2
        vpmovmskb eax, ymm1
        bzhi eax, eax, ecx
        jnz ${slow}
        mov byte ptr [rbx + rcx + ${size} + 1], 0x22
        lea rbx, [rbx + rcx + ${size} + 2]`;
}

function smallInteger(): Fragment {
  return x64`
    test dl, 1
    jnz ${slow}
    mov rsi, rdx
    sar rsi, 32
    lea rdi, [rbx + ${size}]
    call ${kernel.writeInteger}
    mov rbx, rax`;
}

/** The bits of a boxed number, to rsi. */
function loadDouble(): Fragment {
  return x64`mov rsi, [rdx + ${layout('heapNumberValue')}]`;
}

function writeDouble(): Fragment {
  return x64`
    lea rdi, [rbx + ${size}]
    call ${kernel.writeDouble}
    mov rbx, rax`;
}

/** Whether the value is of a class; where the state block has it. */
function checkClass(expected: ReturnType<typeof state>): Fragment {
  return x64`
    test dl, 1
    jz ${slow}
    mov rcx, [rdx - 1]
    cmp rcx, [r12 + ${expected}]
    jne ${slow}`;
}

/** Calls the function of the expected shape. */
function callExpected(): Fragment {
  return x64`
    lea rsi, [rbx + ${size}]
    mov rdi, r12
    call qword ptr [r12 + ${external('‹function›')}]
    cmp rax, 1
    jbe ${nothing}
    mov rbx, rax`;
}

function isTrue(): Fragment {
  return x64`
    cmp rdx, [r12 + ${state('true')}]
    jne ${isFalse}
    mov dword ptr [rbx + ${size}], 0x65757274
    lea rbx, [rbx + ${size} + 4]`;
}

function isFalseText(): Fragment {
  return x64`
    cmp rdx, [r12 + ${state('false')}]
    jne ${slow}
    mov dword ptr [rbx + ${size}], 0x736c6166
    mov byte ptr [rbx + ${size} + 4], 0x65
    lea rbx, [rbx + ${size} + 5]
    jmp ${next}`;
}

function checkRoom(): Fragment {
  return x64`
    cmp rbx, r14
    ja ${overflow}`;
}

function loadInner(): Fragment {
  return x64`mov rdx, [rbp + ${place}]`;
}

function loadOuter(): Fragment {
  return x64`
    mov rax, [rbp + ${layout('propertiesOrHash')}]
    mov rdx, [rax + ${place}]`;
}

function text32(): Fragment {
  return x64`
    vmovdqu ymm0, [rip + ${text}]
    vmovdqu [rbx], ymm0`;
}

/** Never an SSE instruction between AVX ones: with the upper halves in use it can cost 100 cycles. */
function text16(): Fragment {
  return x64`
    vmovdqu xmm0, [rip + ${text}]
    vmovdqu [rbx], xmm0`;
}

function text16Sse(): Fragment {
  return x64`
    movups xmm0, [rip + ${text}]
    movups [rbx], xmm0`;
}

/** The general way for the value in rdx, behind the text; then on to the next field. */
function general(): PieceSource {
  return ['slow', callValue(), x64`jmp ${next}`, ...failure()];
}

function generalBySchema(): PieceSource {
  return ['slow', callBySchema(), x64`jmp ${next}`, ...failure()];
}

function callBySchema(): Fragment {
  return x64`
    lea rsi, [rbx + ${size}]
    mov rdi, r12
    mov ecx, ${external('‹node›')}
    call ${kernel.schemaValue}
    cmp rax, 1
    jb ${failed}
    je ${next}
    mov rbx, rax
  `;
}

function callValue(): Fragment {
  return x64`
    lea rsi, [rbx + ${size}]
    mov rdi, r12
    call ${kernel.value}
    cmp rax, 1
    jb ${failed}
    je ${next}
    mov rbx, rax
  `;
}

/** Whatever fails in a field is noted with the field's position. */
function failure(): PieceSource {
  return [
    'failed',
    x64`
      mov edx, ${position}
      jmp ${note}`,
  ];
}

/** Gives the whole value up. */
function bail(why: (typeof bailReasons)[number]): Fragment {
  return x64`
    mov dword ptr [r12 + ${state('status')}], ${status('bail')}
    mov dword ptr [r12 + ${state('reason')}], ${reason(why)}
    jmp ${fail}`;
}

/** The number of a reason. */
function reason(why: (typeof bailReasons)[number]): ExternalSymbol {
  return external(`‹reason.${why}›`);
}
