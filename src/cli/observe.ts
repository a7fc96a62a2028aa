/** Options that every command has: what is told to profilers and debuggers of the code that it generates. */

import { type ObserveOptions, observe, observeStatus } from '../native/index.ts';
import type { Command, OptionValues } from './command.ts';
import { print } from './terminal.ts';

/** Option, what it switches on, and its line of `--help`. */
const rows: readonly (readonly [option: string, observed: keyof ObserveOptions, help: string])[] = [
  ['perf', 'perfMap', 'write /tmp/perf-PID.map, for perf report'],
  ['jitdump', 'jitDump', 'write jit-PID.dump, for perf record -k 1 and perf inject --jit'],
  ['gdb', 'gdb', 'give symbols, lines and frames to gdb'],
];

export const observeOptions: Command['options'] = Object.fromEntries(
  rows.map(([option]) => [option, { type: 'boolean' as const }]),
);

export const observeHelp: Command['help'] = rows.map(([option, , help]) => [`--${option}`, help]);

/** Has code be observed as the options say. To be called before anything is loaded. */
export function startObserving(values: OptionValues): void {
  const chosen = rows.filter(([option]) => values[option] === true);
  if (chosen.length > 0) observe(Object.fromEntries(chosen.map(([, observed]) => [observed, true])));
}

/** Says on standard error where to find what was written. */
export function reportObserved(values: OptionValues): void {
  const status = observeStatus();
  for (const [option, observed] of rows) {
    if (values[option] === true && observed in status) {
      print(process.stderr, `${option}: ${String(status[observed])}`);
    }
  }
}
