/**
 * Thunks: the Node-API callbacks, generated for one signature, that stand between JavaScript and a body.
 *
 *   JavaScript ──► thunk: fetch the arguments, check them, move them to registers ──► body ──► make the result
 *
 * A thunk's frame, from the stack pointer upwards; what the caller wants back lies above it:
 *
 *   out-going words   arguments that the body takes on the stack    8 bytes each
 *   out               the napi_value that is the result             8
 *   argc              how many arguments there is room for          8
 *   argv              napi_values of the arguments                  8 each
 *   cells             the arguments as the body takes them          16 each
 *
 * External symbols of a thunk: `entry`, the body's entry in the hot area, and Node-API functions by name.
 */

import { type Assembler, Label } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import { type ProcessorName, processor } from './processor.ts';
import type { Signature } from './signature.ts';
import { Arm64ThunkCode } from './thunk-arm64.ts';
import type { ThunkCode } from './thunk-code.ts';
import { X64ThunkCode } from './thunk-x64.ts';
import { type ValueType, valueTypes } from './value-types.ts';

/** The code of every error that a thunk throws. */
const errorCode = 'ERR_ARGUMENT';

const codes: Readonly<Record<ProcessorName, new () => ThunkCode>> = {
  x64: X64ThunkCode,
  arm64: Arm64ThunkCode,
};

/** The Node-API callback for a function of this signature. `name` is for the messages of wrong arguments. */
export function functionThunk(name: string, { parameters, result }: Signature): Code {
  const code = new codes[processor.name]();
  const { assembler } = code;
  if (parameters.length === 0 && result === 'void') {
    code.callAlone();
    code.data();
    return assembler.finish();
  }

  const types = parameters.map((parameter): ValueType => valueTypes[parameter]);
  const stackWords = countStackWords(code, types);
  const out = 8 * stackWords;
  const argc = out + 8;
  const argv = argc + 8;
  const cells = argv + 8 * types.length;
  const frameSize = Math.ceil((cells + 16 * types.length) / 16) * 16;
  const done = new Label('done');
  const wrong = types.map((_, i) => new Label(`wrong${i + 1}`));

  code.begin(frameSize, out);
  if (types.length > 0) code.getArguments(types.length, argc, argv);
  types.forEach((type, i) => {
    type.fetch(code, { value: argv + 8 * i, cell: cells + 16 * i, wrong: wrong[i] as Label });
  });
  moveArguments(code, types, cells);
  code.callBody();
  const { create }: ValueType = valueTypes[result];
  if (create !== undefined) code.create(...create, out);
  assembler.bind(done);
  code.end(frameSize, out);
  wrongArguments(code, name, types, wrong, done);
  return assembler.finish();
}

/** The Node-API callback of a function that was released. */
export function releasedThunk(name: string): Code {
  const code = new codes[processor.name]();
  const [errorLabel, message] = [new Label('code'), new Label('message')];
  code.throwAlone(errorLabel, message);
  code.data();
  text(code.assembler, errorLabel, 'ERR_NATIVE_MEMORY');
  text(code.assembler, message, `${name} was released`);
  return code.assembler.finish();
}

/** Words of arguments for which there is no register. */
function countStackWords(code: ThunkCode, types: readonly ValueType[]): number {
  const words = (kind: ValueType['class']): number =>
    types.reduce((sum, type) => (type.class === kind ? sum + type.words : sum), 0);
  return (
    Math.max(0, words('integer') - code.integerRegisters) + Math.max(0, words('float') - code.floatRegisters)
  );
}

/** Moves the cells to where the body takes them. */
function moveArguments(code: ThunkCode, types: readonly ValueType[], cells: number): void {
  let integers = 0;
  let floats = 0;
  let stackOffset = 0;
  types.forEach((type, i) => {
    for (let word = 0; word < type.words; word++) {
      const source = cells + 16 * i + 8 * word;
      if (type.class === 'integer' && integers < code.integerRegisters) code.loadInteger(integers++, source);
      else if (type.class === 'float' && floats < code.floatRegisters) code.loadFloat(floats++, source);
      else {
        code.copyWord(stackOffset, source);
        stackOffset += 8;
      }
    }
  });
}

/** Where the checks of arguments jump to: each throws a TypeError that names the argument; and what the thunk refers to. */
function wrongArguments(
  code: ThunkCode,
  name: string,
  types: readonly ValueType[],
  wrong: readonly Label[],
  done: Label,
): void {
  const { assembler } = code;
  const messages = types.map((_, i) => new Label(`message${i + 1}`));
  const [errorLabel, fail] = [new Label('code'), new Label('fail')];
  types.forEach((_, i) => {
    assembler.bind(wrong[i] as Label);
    code.fail(messages[i] as Label, fail);
  });
  if (types.length > 0) {
    assembler.bind(fail);
    code.throwTypeError(errorLabel, done);
  }
  code.data();
  if (types.length === 0) return;
  text(assembler, errorLabel, errorCode);
  types.forEach((type, i) => {
    text(assembler, messages[i] as Label, `${name}: argument ${i + 1} must be ${type.expects}`);
  });
}

/** A text as C has it. */
function text(assembler: Assembler, label: Label, characters: string): void {
  assembler.bind(label).data(new TextEncoder().encode(`${characters}\0`));
}
