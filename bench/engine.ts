/**
 * The engine's programs (bench/engine/*.ul), compiled, against dispatched ones, the interpreter, plain JavaScript, C (`gcc -O2`), lua5.4 and
 * LuaJIT, where these are installed; results are compared. `npm run bench -- --filter engine` shows them.
 *
 * Seconds of the processor, of each side's own. The interpreter gets programs of a smaller size, and is compared with code
 * for these.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleLine, Machine } from 'uranium-jit/vm';
import { dispatchTier, nativeTier, nativeTierStatus } from 'uranium-jit/vm/native';
import { luaSource } from './engine/lua.ts';
import { cSource, javaScript } from './engine/programs.ts';
import type { Measured } from './goals.ts';

export const engineGroup = 'engine';

/** The programs, and what makes them small enough for the interpreter: a text, and what stands for it. */
const programs: Readonly<Record<string, readonly [string, string]>> = {
  fib: ['fib, 32', 'fib, 21'],
  loop: ['50000000', '400000'],
  mandelbrot: ['repeat y, 400', 'repeat y, 16'],
  nbody: ['500000', '1500'],
  sieve: ['1000000', '40000'],
  spectral: ['repeat 10', 'repeat 1'],
};

/** What runs the same programs elsewhere: prints name, seconds and result of those that it gets the names of. */
const others = ['gcc -O2', 'lua5.4', 'luajit -joff', 'luajit'] as const;
const sides = ['dispatched', ...others, 'JavaScript', 'interpreted'] as const;
export type EngineSide = (typeof sides)[number];

/** A program: seconds of its compiled code, and how many times as long the others took. */
export interface EngineTime {
  readonly name: string;
  readonly seconds: number;
  readonly ratios: Readonly<Partial<Record<EngineSide, number>>>;
}

export interface EngineReport {
  readonly times: readonly EngineTime[];
  readonly skipped: readonly string[];
}

interface Timed {
  readonly seconds: number;
  readonly result: string;
}

/** Measures the programs whose names contain `filter`, or all if the group's does; `onProgress` gets 0..1. */
export function measureEngine(
  filter: string,
  onProgress: (done: number, name: string) => void,
): EngineReport | undefined {
  const names = Object.keys(programs).filter((name) => `${engineGroup}: ${name}`.includes(filter));
  if (names.length === 0) return undefined;
  const { available, reason } = nativeTierStatus('compiled');
  if (!available) return { times: [], skipped: [`the engine's programs: ${reason}`] };
  const place = mkdtempSync(join(tmpdir(), 'uranium-bench-'));
  try {
    const commands = others.map((side) => [side, commandOf(side, place)] as const);
    const times = names.map((name, index) => {
      onProgress(index / names.length, `${engineGroup}: ${name}`);
      return measure(name, commands);
    });
    const missing = commands.filter(([, command]) => typeof command === 'string');
    return { times, skipped: missing.map(([side, why]) => `the engine's programs, ${side}: ${String(why)}`) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The figures that goals are set for: one for each side of each program; those of dispatched code against Lua, too. */
export function measuredSides({ times }: EngineReport): Measured[] {
  return times.flatMap(({ name, ratios }) => {
    const { dispatched = Number.NaN, 'lua5.4': lua } = ratios;
    const figures: Readonly<Record<string, number>> = {
      ...ratios,
      ...(lua === undefined ? {} : { 'lua5.4, dispatched': lua / dispatched }),
    };
    return Object.entries(figures).map(([side, ratio]) => ({
      name: `${engineGroup}: ${name}`,
      groups: [`${engineGroup} / ${side}`],
      ratio,
      rate: 0,
    }));
  });
}

/** The rows and titles of the table. */
export function engineTable({ times }: EngineReport): { titles: string[]; rows: string[][] } {
  const there = sides.filter((side) => times.some(({ ratios }) => ratios[side] !== undefined));
  const rows = times.map(({ name, seconds, ratios }) => [
    name,
    seconds.toFixed(3),
    ...there.map((side) => (ratios[side] === undefined ? '' : `${ratios[side].toFixed(2)}x`)),
  ]);
  const means = there.map((side) => {
    const all = times.flatMap(({ ratios }) => ratios[side] ?? []);
    return Math.exp(all.reduce((sum, ratio) => sum + Math.log(ratio), 0) / all.length);
  });
  rows.push(['geometric mean', '', ...means.map((mean) => `${mean.toFixed(2)}x`)]);
  return { titles: [engineGroup, 'compiled, s', ...there], rows };
}

function measure(name: string, commands: readonly (readonly [EngineSide, string[] | string])[]): EngineTime {
  const source = readFileSync(new URL(`engine/${name}.ul`, import.meta.url), 'utf8');
  const compiled = timeEngine(source, 'compiled');
  const found: (readonly [EngineSide, Timed])[] = commands.flatMap(([side, command]) =>
    typeof command === 'string' ? [] : [[side, timeCommand(command, name)] as const],
  );
  found.push(['JavaScript', time(2, javaScript[name] as () => unknown)]);
  found.push(['dispatched', timeEngine(source, 'dispatched')]);
  for (const [side, { result }] of found) {
    if (Number(result) === Number(compiled.result)) continue;
    throw new Error(`${name}: the result is ${compiled.result}, and ${result} for ${side}`);
  }
  const small = source.replaceAll(...(programs[name] as [string, string]));
  const [fast, slow] = [timeEngine(small, 'compiled'), timeEngine(small, 'interpreted')];
  if (fast.result !== slow.result) throw new Error(`${name}: ${fast.result}, interpreted ${slow.result}`);
  const ratios = found.map(([side, { seconds }]) => [side, seconds / compiled.seconds] as const);
  return {
    name,
    seconds: compiled.seconds,
    ratios: Object.fromEntries([...ratios, ['interpreted', slow.seconds / fast.seconds]]),
  };
}

/** The best of some runs: seconds of this process's time. */
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

const tiers = {
  interpreted: {},
  dispatched: { tier: dispatchTier() },
  compiled: { tier: nativeTier() },
} as const;

function timeEngine(source: string, tier: keyof typeof tiers): Timed {
  const machine = new Machine({ memory: 2 ** 20, ...tiers[tier] });
  machine.load(assembleLine(source).bytes);
  const fuel = Number.MAX_SAFE_INTEGER;
  return time(tier === 'interpreted' ? 1 : 3, () => {
    machine.reset();
    return machine.call('main', [], { fuel }).value;
  });
}

/** The command that runs the programs, or why there is none. */
function commandOf(side: (typeof others)[number], place: string): string[] | string {
  if (side === 'gcc -O2') {
    const [source, program] = [join(place, 'programs.c'), join(place, 'programs')];
    writeFileSync(source, cSource);
    const { error, status } = spawnSync('gcc', ['-O2', '-o', program, source, '-lm']);
    if (error) return 'gcc is not installed';
    return status === 0 ? [program] : `gcc ended with status ${status}`;
  }
  const [command = '', ...options] = side.split(' ');
  if (spawnSync(command, ['-v']).error) return `${command} is not installed`;
  const script = join(place, 'programs.lua');
  writeFileSync(script, luaSource);
  return [command, ...options, script];
}

/** One run, or the best of three where a run is short. */
function timeCommand([command = '', ...args]: readonly string[], name: string): Timed {
  const runs: Timed[] = [];
  do {
    const { stdout, stderr } = spawnSync(command, [...args, name], { encoding: 'utf8' });
    const [, seconds, result] = stdout.trim().split(/\s+/);
    if (result === undefined) throw new Error(`${command} ran no ${name}: ${stderr}`);
    runs.push({ seconds: Number(seconds), result });
  } while (runs.length < 3 && (runs[0] as Timed).seconds < 0.3);
  return runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}
