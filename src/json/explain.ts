/**
 * `explain`: the six steps for one value, with what each of them made: the IR, the assembly, the bytes, where
 * they were loaded, and the first bytes of the output.
 */
import { listing, printListing } from '../asm/index.ts';
import { type EngineInfo, encode, engine, native, stringify } from './encoder.ts';
import { operations, printProgram } from './program.ts';

export interface ExplanationStep {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name:
    | 'IR generation'
    | 'JIT compilation'
    | 'machine code generation'
    | 'code loading'
    | 'execution'
    | 'result return';
  readonly summary: string;
  readonly lines: readonly string[];
}

export interface Explanation {
  readonly engine: EngineInfo;
  readonly steps: readonly ExplanationStep[];
}

/** How many bytes of output `explain` shows. */
const shownBytes = 64;

/**
 * Encodes the value and tells how, for the shape of the value itself, or of the first object in it where the
 * value is an array. On the portable engine there are no steps. Throws what `encode` throws.
 */
export function explain(value: unknown): Explanation {
  const result = encode(value);
  const encoder = native();
  const chosen = engine();
  if (encoder === undefined) return { engine: chosen, steps: [] };
  const fallbacks = countsOf(encoder.fallbacks);
  const gaps = countsOf(Object.entries(encoder.gaps.reasons));
  stringify(value);
  const fallback = fallbacks.changed(encoder.fallbacks);
  const gap = gaps.changed(Object.entries(encoder.gaps.reasons));
  const root = rootObject(value);
  const shape = root === undefined ? -1 : encoder.shapes.find(root);
  const output = `${result.subarray(0, shownBytes).toString('utf8')}${result.length > shownBytes ? ' …' : ''}`;
  const execution: ExplanationStep = { number: 5, name: 'execution', ...summarize() };
  function summarize(): { summary: string; lines: string[] } {
    if (fallback.length > 0) {
      return {
        summary: 'this value was given up and encoded by JSON.stringify',
        lines: fallback.map(([reason]) => reason),
      };
    }
    if (gap.length > 0) {
      const count = gap.reduce((total, [, times]) => total + times, 0);
      return {
        summary: `machine code wrote ${result.length} bytes, with ${count} gap${count === 1 ? '' : 's'} that JavaScript filled`,
        lines: gap.map(([reason, times]) => `${times} × ${reason}`),
      };
    }
    return {
      summary: `one call through Node-API wrote ${result.length} bytes without calling V8`,
      lines: [output],
    };
  }
  const resultReturn: ExplanationStep = {
    number: 6,
    name: 'result return',
    summary: `a Buffer of ${result.length} bytes, owned by the caller`,
    lines: [Array.from(result.subarray(0, 32), hex).join(' ')],
  };
  if (shape >= 0) encoder.shapes.compile(shape);
  const program = shape >= 0 ? encoder.shapes.program(shape) : undefined;
  const loaded = encoder.shapes.loaded(shape);
  if (program === undefined) return { engine: chosen, steps: [execution, resultReturn] };
  const generation: ExplanationStep = {
    number: 1,
    name: 'IR generation',
    summary: `a program of ${program.instructions.length} instructions for shape ${shape}`,
    lines: printProgram(program),
  };
  // Interpreted, for want of a compiler or of room for its code.
  if (loaded === undefined) return { engine: chosen, steps: [generation, execution, resultReturn] };
  const code = encoder.shapes.listing(program);
  const assembly = listing(code, { address: loaded.body, bytes: loaded.read() });
  const counted = new Map<string, number>();
  for (const { operation } of program.instructions) counted.set(operation, (counted.get(operation) ?? 0) + 1);
  return {
    engine: chosen,
    steps: [
      generation,
      {
        number: 2,
        name: 'JIT compilation',
        summary: `each instruction is expanded by the stencils of its operation into x86-64 assembly (${assembly.length} lines)`,
        lines: [...counted].map(
          ([name, count]) =>
            `${String(count).padStart(4)} × ${name.padEnd(8)} ${operations[name as keyof typeof operations]}`,
        ),
      },
      {
        number: 3,
        name: 'machine code generation',
        summary: `${code.bytes.length} bytes of machine code and constants, ${code.relocations.length} references to kernels`,
        lines: printListing(assembly),
      },
      {
        number: 4,
        name: 'code loading',
        summary: 'entry in the hot area, body in the cold pool; no page is both writable and executable',
        lines: [
          `hot area   0x${loaded.entry.toString(16)}  jmp [slot]`,
          `slot       0x${loaded.slot.toString(16)}  → body`,
          `cold pool  0x${loaded.body.toString(16)}  ${loaded.size} bytes`,
        ],
      },
      execution,
      resultReturn,
    ],
  };
}

/** Remembers counts, to tell later which have grown, and by how much. */
function countsOf(counts: Iterable<[string, number]>): {
  changed(now: Iterable<[string, number]>): [string, number][];
} {
  const before = new Map(counts);
  return {
    changed: (now) =>
      [...now]
        .map(([key, count]): [string, number] => [key, count - (before.get(key) ?? 0)])
        .filter(([, growth]) => growth > 0),
  };
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** The value itself if it is a plain object, or the first one in an array. */
function rootObject(value: unknown): object | undefined {
  let current = value;
  while (Array.isArray(current))
    current = current.find((element) => typeof element === 'object' && element !== null);
  return typeof current === 'object' && current !== null ? current : undefined;
}
