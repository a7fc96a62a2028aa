/**
 * Thunks: the Node-API callbacks, generated for one signature, that stand between JavaScript and a body.
 *
 *   JavaScript ──► thunk: fetch the arguments, check them, move them to registers ──► body ──► make the result
 *
 * A thunk's frame, from rsp upwards; the caller's return address and rbx lie above it:
 *
 *   out-going words   arguments that the body takes on the stack    8 bytes each
 *   out               the napi_value that is the result             8
 *   argc              how many arguments there is room for          8
 *   argv              napi_values of the arguments                  8 each
 *   cells             the arguments as the body takes them          16 each
 *
 * Registers of arguments: x86-64 psABI 3.2.3. External symbols of a thunk: `entry`, the body's entry in
 * the hot area, and Node-API functions by name. (A direct call of the entry was
 * measured to be 8 to 10 ns faster in Node.js 24 than `call [rip + slot]`, which goes to the same place with one
 * jump less, and equal in 20 and 26; inferred: the latter is predicted badly there.)
 */

import {
  Assembler,
  external,
  Label,
  r8,
  r9,
  rcx,
  rdi,
  rdx,
  rsi,
  x64,
  xmm0,
  xmm1,
  xmm2,
  xmm3,
  xmm4,
  xmm5,
  xmm6,
  xmm7,
} from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { Signature } from './signature.ts';
import { type ValueType, valueTypes } from './value-types.ts';

/** The code of every error that a thunk throws. */
const errorCode = 'ERR_ARGUMENT';

const integerRegisters = [rdi, rsi, rdx, rcx, r8, r9];
const floatRegisters = [xmm0, xmm1, xmm2, xmm3, xmm4, xmm5, xmm6, xmm7];
const entry = external('entry');

/** The Node-API callback for a function of this signature. `name` is for the messages of wrong arguments. */
export function functionThunk(name: string, signature: Signature): Code {
  const { parameters, result } = signature;
  const assembler = new Assembler();
  if (parameters.length === 0 && result === 'void') {
    return assembler
      .append(x64`
        sub rsp, 8
        call ${entry}
        xor eax, eax
        add rsp, 8
        ret
      `)
      .finish();
  }

  const types = parameters.map((parameter): ValueType => valueTypes[parameter]);
  const stackWords = countStackWords(types);
  const out = 8 * stackWords;
  const argc = out + 8;
  const argv = argc + 8;
  const cells = argv + 8 * types.length;
  const frameSize = Math.ceil((cells + 16 * types.length) / 16) * 16;
  const done = new Label('done');
  const wrong = types.map((_, i) => new Label(`wrong${i + 1}`));

  assembler.append(x64`
    push rbx
    sub rsp, ${frameSize}
    mov rbx, rdi
    mov qword ptr [rsp + ${out}], 0
  `);
  if (types.length > 0) {
    // napi_get_cb_info fills argv up with undefined when fewer arguments were given.
    assembler.append(x64`
      mov qword ptr [rsp + ${argc}], ${types.length}
      lea rdx, [rsp + ${argc}]
      lea rcx, [rsp + ${argv}]
      xor r8d, r8d
      xor r9d, r9d
      mov rax, ${external('napi_get_cb_info')}
      call rax
    `);
  }
  types.forEach((type, i) => {
    const place = { value: argv + 8 * i, cell: cells + 16 * i, wrong: wrong[i] as Label };
    assembler.append(...type.fetch(place));
  });
  moveArguments(assembler, types, cells);
  assembler.append(x64`call ${entry}`);
  const resultType: ValueType = valueTypes[result];
  if (resultType.create !== undefined) assembler.append(resultType.create(out));
  assembler.bind(done).append(x64`
    mov rax, [rsp + ${out}]
    add rsp, ${frameSize}
    pop rbx
    ret
  `);
  wrongArguments(assembler, name, types, wrong, done);
  return assembler.finish();
}

/** The Node-API callback of a function that was released. */
export function releasedThunk(name: string): Code {
  const code = new Label('code');
  const message = new Label('message');
  return new Assembler()
    .append(x64`
      sub rsp, 8
      lea rsi, [rip + ${code}]
      lea rdx, [rip + ${message}]
      mov rax, ${external('napi_throw_error')}
      call rax
      xor eax, eax
      add rsp, 8
      ret
    `)
    .bind(code)
    .data(cString('ERR_NATIVE_MEMORY'))
    .bind(message)
    .data(cString(`${name} was released`))
    .finish();
}

/** Words of arguments for which there is no register. */
function countStackWords(types: readonly ValueType[]): number {
  const words = (kind: ValueType['class']): number =>
    types.reduce((sum, type) => (type.class === kind ? sum + type.words : sum), 0);
  return (
    Math.max(0, words('integer') - integerRegisters.length) +
    Math.max(0, words('float') - floatRegisters.length)
  );
}

/** Moves the cells to where the body takes them. Uses rax for those on the stack. */
function moveArguments(assembler: Assembler, types: readonly ValueType[], cells: number): void {
  let integers = 0;
  let floats = 0;
  let stackOffset = 0;
  types.forEach((type, i) => {
    for (let word = 0; word < type.words; word++) {
      const source = cells + 16 * i + 8 * word;
      const integerRegister = type.class === 'integer' ? integerRegisters[integers++] : undefined;
      const floatRegister = type.class === 'float' ? floatRegisters[floats++] : undefined;
      if (integerRegister !== undefined) {
        assembler.append(x64`mov ${integerRegister}, [rsp + ${source}]`);
      } else if (floatRegister !== undefined) {
        assembler.append(x64`movsd ${floatRegister}, [rsp + ${source}]`);
      } else {
        assembler.append(x64`
          mov rax, [rsp + ${source}]
          mov [rsp + ${stackOffset}], rax
        `);
        stackOffset += 8;
      }
    }
  });
}

/** Where the checks of arguments jump to: each throws a TypeError that names the argument. */
function wrongArguments(
  assembler: Assembler,
  name: string,
  types: readonly ValueType[],
  wrong: readonly Label[],
  done: Label,
): void {
  if (types.length === 0) return;
  const messages = types.map((_, i) => new Label(`message${i + 1}`));
  const code = new Label('code');
  const fail = new Label('fail');
  types.forEach((_, i) => {
    assembler.bind(wrong[i] as Label).append(x64`
      lea rdx, [rip + ${messages[i] as Label}]
      jmp ${fail}
    `);
  });
  assembler
    .bind(fail)
    .append(x64`
      mov rdi, rbx
      lea rsi, [rip + ${code}]
      mov rax, ${external('napi_throw_type_error')}
      call rax
      jmp ${done}
    `)
    .bind(code)
    .data(cString(errorCode));
  types.forEach((type, i) => {
    assembler.bind(messages[i] as Label).data(cString(`${name}: argument ${i + 1} must be ${type.expects}`));
  });
}

function cString(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}
