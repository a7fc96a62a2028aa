/**
 * Compiled functions: machine code that is called like any JavaScript function.
 *
 * Two pieces of code are loaded for each: the body, and a thunk (thunk.ts) that converts arguments and result.
 * Both have entries, so the body can be replaced under the thunk, and the thunk of a released function can be
 * replaced by one that throws.
 */

import { assemble, Fragment } from '../asm/index.ts';
import { type Code, UraniumError } from '../base/index.ts';
import type { LoadedCode } from './loaded-code.ts';
import { type CodeMemory, codeMemory } from './memory.ts';
import type { SymbolResolver } from './relocate.ts';
import { type FunctionOf, parseSignature } from './signature.ts';
import { functionThunk, releasedThunk } from './thunk.ts';

export interface CompileOptions {
  /** The function's name, for messages too. */
  readonly name?: string;
  /** Where the code is loaded; the thread's own code memory unless told otherwise. */
  readonly memory?: CodeMemory;
  /** Finds the symbols that the code doesn't define itself; functions of Node.js and libc if it's absent. */
  readonly resolve?: SymbolResolver;
}

/** What a compiled function has besides being callable. */
export interface CompiledCode {
  /** The address of the function's entry, for other machine code to call: it stays when the code is replaced. */
  readonly address: bigint;
  readonly signature: string;
  /** Puts other code of the same signature in the function's place; the next call runs it. */
  replace(code: Code | Fragment): void;
  /**
   * Frees the code. Later calls throw an Error with the code ERR_NATIVE_MEMORY. Requires: no machine code calls
   * `address` any more. Throws ERR_NATIVE_MEMORY the second time.
   */
  release(): void;
}

export type CompiledFunction<S extends string = string> = FunctionOf<S> & CompiledCode;

/**
 * Makes a JavaScript function of machine code. The code is called as a C function of the signature (the
 * calling convention of Linux on the processor); what the arguments and the result are in JavaScript:
 *
 *   bool      boolean
 *   i32 u32   number, an integer in range
 *   i64 u64   bigint in range
 *   f64       number
 *   pointer   bigint, or null for 0
 *   buffer    any view of an ArrayBuffer: two arguments in C, the address and the size in bytes
 *   void      undefined
 *
 * A wrong argument throws a TypeError with the code ERR_ARGUMENT before the code runs. The memory of a buffer is
 * valid during the call. The code stays loaded until `release`, even when nothing refers to the function.
 *
 * Throws ERR_SIGNATURE, ERR_NATIVE_UNAVAILABLE where machine code can't run, and as `CodeMemory.load` does.
 *
 *   const add = compile(x64`lea eax, [rdi + rsi]; ret`, 'i32(i32, i32)');
 *   add(2, 3); // 5
 */
export function compile<const S extends string>(
  code: Code | Fragment,
  signature: S,
  options: CompileOptions = {},
): CompiledFunction<S> {
  const parsed = parseSignature(signature);
  const memory = options.memory ?? codeMemory();
  const { bridge } = memory;
  const name = options.name ?? 'compiled';
  const resolve = options.resolve ?? ((symbol) => bridge.symbol(symbol));

  const body = memory.load(finished(code), { name, resolve });
  let thunk: LoadedCode | undefined;
  try {
    thunk = memory.load(functionThunk(name, parsed), {
      name: `${name} (thunk)`,
      resolve: (symbol) => (symbol === 'entry' ? body.entry : bridge.symbol(symbol)),
    });
    const callable = bridge.createFunction(name, thunk.entry, 0n);
    return Object.defineProperties(
      callable,
      properties(signature, memory, body, thunk),
    ) as CompiledFunction<S>;
  } catch (error) {
    thunk?.release();
    body.release();
    throw error;
  }
}

function finished(given: Code | Fragment): Code {
  const code = given instanceof Fragment ? assemble(given) : given;
  if (code.bytes.length === 0) {
    throw new UraniumError('ERR_ARGUMENT', 'the code is empty: a call would run into what lies behind it');
  }
  return code;
}

function properties(
  signature: string,
  memory: CodeMemory,
  body: LoadedCode,
  thunk: LoadedCode,
): PropertyDescriptorMap & ThisType<object> {
  let released = false;
  const methods = {
    replace(code: Code | Fragment): void {
      body.replace(finished(code));
      memory.reclaimSoon();
    },
    release(this: object): void {
      if (released) throw new UraniumError('ERR_NATIVE_MEMORY', `${body.name} was released`);
      released = true;
      thunk.replace(releasedThunk(body.name));
      body.release();
      memory.reclaimSoon();
      collected.register(this, thunk);
    },
  };
  return {
    address: { value: body.entry, enumerable: true },
    signature: { value: signature, enumerable: true },
    replace: { value: methods.replace },
    release: { value: methods.release },
  };
}

/** The thunk of a released function goes when the function itself does: until then it can be called. */
const collected = new FinalizationRegistry<LoadedCode>((thunk) => thunk.release());
