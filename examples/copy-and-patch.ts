/**
 * Copy and patch in its smallest form: add() was compiled by clang (add.c), with two holes where it calls functions that
 * it only declares. They are filled with the addresses of functions that are made here; add() is called; and one of the
 * two is replaced while the program runs.
 *
 *   node -C uranium-source --import tsx examples/copy-and-patch.ts
 *   npx uranium stencil show examples/add.c                          shows every step, if clang 19 is installed
 */

import { external, x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import { assemble, fill, StencilLibrary } from 'uranium-jit/stencil';
import { stencils } from './add.stencils.ts';

const loadLeft = compile(x64`mov eax, 40; ret`, 'i32()', { name: 'load_left' });
const loadRight = compile(x64`mov eax, 2; ret`, 'i32()', { name: 'load_right' });
const addresses = new Map([
  ['load_left', loadLeft.address],
  ['load_right', loadRight.address],
]);

const library = new StencilLibrary(stencils.x64.sse2).stencils;
const code = assemble([
  fill(library.add, { load_left: external('load_left'), load_right: external('load_right') }),
]);
const add = compile(code, 'i32()', { name: 'add', resolve: (name) => addresses.get(name) });

console.log(`add() = ${add()}`);
loadRight.replace(x64`mov eax, 100; ret`);
console.log(`add() = ${add()}, now that load_right returns 100`);
