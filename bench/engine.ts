/**
 * The engine's programs (bench/engine/*.ul) compiled, interpreted, in plain JavaScript, in C (`gcc -O2`, if it is there), and
 * in Lua for those who have it; results are compared.
 *
 *   node -C uranium-source --import tsx bench/engine.ts [NAME…]
 *
 * Seconds of the processor, the best of three runs (the interpreter: one, of a tenth of the work where it is slow). The machine
 * should have nothing else to do; compare the columns, which are ratios to C.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleLine, Machine } from 'uranium-jit/vm';
import { nativeTier } from 'uranium-jit/vm/native';
import { layOutTable } from '../src/cli/terminal.ts';
import { cSource, javaScript } from './engine/programs.ts';

const folder = fileURLToPath(new URL('engine', import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ul'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

interface Timed {
  readonly seconds: number;
  readonly result: string;
}

/** Seconds of this process's time, the best of some runs. */
function time(runs: number, run: () => unknown): Timed {
  let best = Number.POSITIVE_INFINITY;
  let result: unknown;
  for (let turn = 0; turn < runs; turn++) {
    const before = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return { seconds: best, result: String(result) };
}

function engine(name: string, isCompiled: boolean): Timed {
  const machine = new Machine({ memory: 2 ** 20, ...(isCompiled ? { tier: nativeTier() } : {}) });
  machine.load(assembleLine(readFileSync(join(folder, `${name}.ul`), 'utf8')).bytes);
  const fuel = Number.MAX_SAFE_INTEGER;
  return time(isCompiled ? 3 : 1, () => {
    machine.reset();
    return machine.call('main', [], { fuel }).value;
  });
}

/** The C programs, by name; empty without gcc. */
function runC(): ReadonlyMap<string, Timed> {
  const place = mkdtempSync(join(tmpdir(), 'uranium-bench-'));
  try {
    const [source, program] = [join(place, 'programs.c'), join(place, 'programs')];
    writeFileSync(source, cSource);
    if (spawnSync('gcc', ['-O2', '-o', program, source, '-lm']).status !== 0) return new Map();
    const best = new Map<string, Timed>();
    for (let turn = 0; turn < 3; turn++) {
      for (const line of spawnSync(program, { encoding: 'utf8' }).stdout.trim().split('\n')) {
        const [name = '', seconds = '', result = ''] = line.split(' ');
        const old = best.get(name);
        if (!old || Number(seconds) < old.seconds) best.set(name, { seconds: Number(seconds), result });
      }
    }
    return best;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const c = runC();
const logarithms: number[][] = [[], [], []];
const rows = names.map((name) => {
  const compiled = engine(name, true);
  const plain = time(3, javaScript[name] as () => unknown);
  const interpreted = engine(name, false);
  const ofC = c.get(name);
  const results = [compiled, interpreted, plain, ...(ofC ? [ofC] : [])].map(({ result }) => Number(result));
  if (new Set(results).size > 1) throw new Error(`${name}: the results differ: ${results.join(' ')}`);
  const base = ofC?.seconds ?? compiled.seconds;
  const ratios = [compiled, plain, interpreted].map(({ seconds }) => seconds / base);
  for (const [index, ratio] of ratios.entries()) logarithms[index]?.push(Math.log(ratio));
  const speedup = interpreted.seconds / compiled.seconds;
  return [name, base.toFixed(3), ...ratios.map((ratio) => ratio.toFixed(2)), `${speedup.toFixed(0)}x`];
});
const means = logarithms.map((list) => Math.exp(list.reduce((sum, one) => sum + one, 0) / list.length));
rows.push([
  'geometric mean',
  '',
  ...means.map((mean) => mean.toFixed(2)),
  `${((means[2] ?? 0) / (means[0] ?? 1)).toFixed(0)}x`,
]);
const titles = [
  'program',
  c.size > 0 ? 'gcc -O2, s' : 'compiled, s',
  'compiled',
  'JavaScript',
  'interpreted',
  'compiled against interpreted',
];
console.log(
  layOutTable(
    titles.map((title, index) => ({ title, align: index === 0 ? 'left' : 'right' })),
    rows,
  ),
);
