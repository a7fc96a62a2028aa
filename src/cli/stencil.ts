/** `uranium stencil build` and `uranium stencil show`: from C to stencils, at build time. */

import { UraniumError } from '../base/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { buildStencils, targetNames } from './stencil-build.ts';
import { print } from './terminal.ts';

const actions: Readonly<Record<string, (args: readonly string[], options: OptionValues) => number>> = {
  build: buildStencils,
};

export const stencilCommand: Command = {
  name: 'stencil',
  synopsis: 'build FILE.c… -o OUT',
  summary: 'compile C to stencils, code with holes that is copied and patched',
  description:
    'build compiles each FILE.c with clang 19 and <stencil.h>, takes every function named stencil_NAME out of the\n' +
    'objects, and writes a TypeScript module with the stencils for uranium-jit/stencil. What could not run wherever\n' +
    'it is copied is refused. Flags for the compiler follow --. The same sources give the same module.\n' +
    'docs/stencils.md explains how stencils are written.',
  help: [
    ['-o, --out FILE', 'the module to write'],
    ['--target LIST', `one or more of ${targetNames}, with commas (default: x64-sse2,arm64-neon)`],
    ['--import NAME', 'where the module imports its types from (default: uranium-jit/stencil)'],
    ['--check', 'compare instead of writing: exit status 1 if FILE is not what the sources make'],
  ],
  options: {
    out: { type: 'string', short: 'o' },
    target: { type: 'string' },
    import: { type: 'string' },
    check: { type: 'boolean' },
  },
  run: async ([action = '', ...args], options) => {
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (run === undefined)
      throw new UsageError(`it is ${Object.keys(actions).join(' or ')}, not "${action}"`);
    try {
      return run(args, options);
    } catch (error) {
      if (!(error instanceof UraniumError)) throw error;
      print(process.stderr, `uranium stencil: ${error.message}`);
      return 1;
    }
  },
};
