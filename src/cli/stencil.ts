/** `uranium stencil build` and `uranium stencil show`: from C to stencils, at build time. */

import { UraniumError } from '../base/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { buildStencils, targetNames } from './stencil-build.ts';
import { showStencils } from './stencil-show.ts';
import { print } from './terminal.ts';

const actions: Readonly<Record<string, (args: readonly string[], options: OptionValues) => number>> = {
  build: buildStencils,
  show: showStencils,
};

export const stencilCommand: Command = {
  name: 'stencil',
  synopsis: 'build FILE.c… -o OUT | show FILE.c',
  summary: 'compile C to stencils, code with holes that is copied and patched',
  description:
    'build compiles each FILE.c with clang 19 and <stencil.h>, takes every function named stencil_NAME out of the\n' +
    'objects, and writes a TypeScript module with the stencils for uranium-jit/stencil. What could not run wherever\n' +
    'it is copied is refused. Flags for the compiler follow --. The same sources give the same module.\n' +
    'docs/stencils.md explains how stencils are written.\n\n' +
    'show prints the source of a C file, the code of its object with its holes, and the same code patched and loaded;\n' +
    'then calls it, replaces one of the functions that it calls, and calls it again.',
  help: [
    ['-o, --out FILE', 'the module to write'],
    ['--target LIST', `one or more of ${targetNames}, with commas (default: x64-sse2,arm64-neon)`],
    [
      '--prefix TEXT',
      'how the names of stencils begin in C (default: stencil_; with "" every function is one)',
    ],
    ['--import NAME', 'where the module imports its types from (default: uranium-jit/stencil)'],
    [
      '--set LIST',
      'show: what the functions return that the file only declares (load_left=20,load_right=22)',
    ],
    ['--check', 'compare instead of writing: exit status 1 if FILE is not what the sources make'],
  ],
  options: {
    out: { type: 'string', short: 'o' },
    target: { type: 'string' },
    prefix: { type: 'string' },
    import: { type: 'string' },
    check: { type: 'boolean' },
    set: { type: 'string' },
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
