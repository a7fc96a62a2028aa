import { makeOperations, templateWriter } from './bench/assembler.ts';
const ops = makeOperations(4000);
const ours = templateWriter(ops); ours(); ours(); ours(); (globalThis as any).__c.clear(); ours();
console.log([...(globalThis as any).__c].sort((a: any, b: any) => b[1] - a[1]).slice(0, 12));
