// The greatest and the least value of each kind of relocation, and the first ones beyond: linkers take what we take,
// and refuse what we refuse. Then loads through the GOT, as linkers relax them.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type MachineName,
  type ObjectFile,
  type RelocationKindRow,
  readObject,
  relocateSection,
  relocationKinds,
} from 'uranium-jit/elf';
import {
  compile,
  directory,
  isLoaded,
  layOut,
  link,
  toolchains,
  tryLink,
  withoutMerging,
} from './linking.ts';

/** A kind with the values at its ends. */
interface Limit {
  readonly kind: RelocationKindRow;
  /** The symbol that is referred to by it. */
  readonly symbol: string;
  readonly least: bigint;
  readonly greatest: bigint;
  /** From one value to the next. */
  readonly unit: bigint;
}

function limitsOf(machine: MachineName): Limit[] {
  return [...relocationKinds[machine].values()].flatMap((kind) => {
    const { name, rule } = kind;
    if (!rule?.range || !rule.terms.has('S') || rule.terms.has('GOT')) return [];
    const unit = rule.value.startsWith('Page') ? 4096n : BigInt(rule.multiple);
    const [least, last] = rule.range;
    return [{ kind, symbol: `to_${name}`, least, greatest: last - (((last % unit) + unit) % unit), unit }];
  });
}

/** An instruction with the field of a kind. */
const instructions: Readonly<Record<string, string>> = {
  imm26: 'b .',
  imm19: 'ldr x0, .',
  imm14: 'tbz x0, #1, .',
  imm16: 'movz x0, #0',
  'imm16, MOVN or MOVZ': 'movz x0, #0',
  'immlo:immhi': '.inst 0x90000001',
};

/** What GNU tools do not know yet. */
const unknown = (compiler: string, linker: string) =>
  compiler === 'gcc' || !linker.includes('lld') ? /^R_AARCH64_(PLT32|GOTPCREL32)$/ : /^$/;

/** One relocation of each kind, 8 bytes apart. */
function sourceFor(limits: readonly Limit[]): string {
  const lines = limits.map(({ kind, symbol }) => {
    const instruction = instructions[kind.rule?.field ?? ''] ?? '.long 0';
    return `"  .balign 8\\n  .reloc ., ${kind.name}, ${symbol}\\n  ${instruction}\\n"`;
  });
  return `__asm__(".section .kinds,\\"ax\\"\\n"\n${lines.join('\n')});`;
}

const address = 0x200000000000n;

/** What lets X be the value that is wanted, for a field at `place`. */
function symbolFor({ kind }: Limit, X: bigint, place: bigint): bigint {
  const { value = '' } = kind.rule ?? {};
  const base = value.startsWith('Page') ? place & ~0xfffn : value.includes('P') ? place : 0n;
  return BigInt.asUintN(64, X + base);
}

/** Where tools differ from the manual, or from each other: the manual's rule, or the narrower one, is ours. */
// biome-ignore format: one row per difference
const knownDifferences: readonly (readonly [linker: RegExp, kind: RegExp, which: 'least' | 'greatest' | 'below' | 'above', why: string])[] = [
  [/./,      /_(CALL|JUMP)26$/,  'below', 'it makes a veneer'],
  [/./,      /_(CALL|JUMP)26$/,  'above', 'it makes a veneer'],
  [/lld/,    /_PREL(32|16)$/,    'above', 'it takes the field as unsigned, too'],
  [/lld/,    /X86_64_(PC)?(8|16)$/, 'above', 'it takes the field as unsigned, too'],
  [/lld/,    /AARCH64_PLT32$/,   'greatest', 'it makes a veneer a little early'],
  [/lld/,    /AARCH64_PLT32$/,   'above', 'it makes a veneer'],
  [/lld/,    /AARCH64_PLT32$/,   'below', 'it makes a veneer'],
  [/ld$/,    /X86_64_(PC16|16|8)$/, 'below', 'it takes the field as one bit wider, and signed'],
  [/ld$/,    /X86_64_PC16$/,     'above', 'it takes the field as one bit wider, and signed'],
  [/gnu-ld/, /_ABS(32|16)$/,     'least', 'it takes the field as unsigned only'],
];
const differs = (linker: string, { kind }: Limit, which: string) =>
  knownDifferences.some(
    ([tool, name, where]) => tool.test(linker) && name.test(kind.name) && where === which,
  );

for (const toolchain of toolchains) {
  const { machine, name } = toolchain;
  for (const linker of [toolchain.linker, toolchain.lld ?? 'ld.lld']) {
    const skip =
      toolchain.skip || (linker === 'ld.lld' && toolchain.lld === undefined && 'not installed: ld.lld-19');
    test(`${machine}, ${name}: ${linker} has the same limits`, { skip }, (context) => {
      const limits = limitsOf(machine).filter(({ kind }) => !unknown(name, linker).test(kind.name));
      const bytes = compile(toolchain, 'kinds.o', sourceFor(limits), []);
      const object = readObject(bytes, 'kinds.o');
      const layout = layOut([object], address, 0n);
      const section = object.sections.find((candidate) => candidate.name === '.kinds');
      assert.ok(section);
      const values = (X: (limit: Limit) => bigint) =>
        new Map(
          limits.map((limit, index) => [
            limit.symbol,
            symbolFor(limit, X(limit), address + BigInt(index * 8)),
          ]),
        );
      const relocated = (symbols: ReadonlyMap<string, bigint>) =>
        relocateSection(object, section, { address, addressOf: ({ name }) => symbols.get(name) });
      const script = (symbols: ReadonlyMap<string, bigint>) =>
        [...symbols].map(([symbol, value]) => `${symbol} = 0x${value.toString(16)};`).join('\n');

      for (const which of ['least', 'greatest'] as const) {
        const symbols = values((limit) => (differs(linker, limit, which) ? 0n : limit[which]));
        const linked = link(linker, machine, [object], layout, {
          got: address + 0x10000n,
          symbols: script(symbols),
          flags: ['--no-relax'],
        });
        const expected: Uint8Array | undefined = linked.sections.get(`kinds.o:${section.index}`)?.bytes;
        assert.deepEqual(
          Buffer.from(relocated(symbols)).toString('hex'),
          Buffer.from(expected ?? []).toString('hex'),
          which,
        );
      }
      for (const [which, X] of [
        ['below', ({ least, unit }: Limit) => least - unit],
        ['above', ({ greatest, unit }: Limit) => greatest + unit],
      ] as const) {
        const symbols = values(X);
        const { messages } = tryLink(linker, machine, [object], layout, {
          got: address + 0x10000n,
          symbols: script(symbols),
          flags: ['--no-relax', linker.includes('lld') ? '--error-limit=0' : '--verbose'],
        });
        for (const [index, limit] of limits.entries()) {
          const { kind, symbol } = limit;
          const relocation = section.relocations.filter((one) => one.typeName === kind.name);
          const alone = { ...section, relocations: relocation };
          assert.throws(
            () => relocateSection(object, alone, { address, addressOf: ({ name }) => symbols.get(name) }),
            ({ code, message }: { code: string; message: string }) =>
              code === 'ERR_ELF_RELOCATION' &&
              [
                `kinds.o: section .kinds, offset ${index * 8}`,
                kind.name,
                `"${symbol}"`,
                `${X(limit)} is out of range`,
              ].every((part) => message.includes(part)),
            `${kind.name} ${which}`,
          );
          if (differs(linker, limit, which)) continue;
          const says = messages
            .split('\n')
            .some((line) => line.includes(`${kind.name} `) && /fit|range/.test(line));
          assert.ok(says, `${linker} takes ${kind.name} ${which} its limit\n${messages}`);
        }
      }
      context.diagnostic(`${limits.length} kinds`);
    });
  }
}

/** Globals of another file, whose slots compilers load from. */
const sources = {
  'relaxed.o': `
    extern int global_int; extern int call_me(int); extern long quads[9];
    int load(void) { return global_int; }
    void store(int x) { global_int = x; }
    int calls(int x) { return call_me(x) + 1; }
    int tail(int x) { return call_me(x); }
    long *inside(void) { return &quads[3]; }
    int (*function(void))(int) { return call_me; }`,
  'targets.o': 'int global_int = 3; long quads[9] = { 1 }; int call_me(int x) { return x ^ 1; }',
};

for (const toolchain of toolchains) {
  const { machine, name } = toolchain;
  // GNU ld relaxes for x86-64 only.
  const linkers = machine === 'x64' ? [toolchain.linker] : [];
  if (toolchain.lld !== undefined) linkers.push(toolchain.lld);
  const models = machine === 'x64' ? [['-fPIC'], ['-fPIC', '-fno-plt']] : [['-fPIC']];
  for (const linker of linkers) {
    for (const flags of models) {
      test(`${machine}, ${name} ${flags.join(' ')}: loads through the GOT are relaxed as by ${linker}`, {
        skip: toolchain.skip,
      }, () => {
        const objects = Object.entries(sources).map(([file, source]): ObjectFile => {
          const bytes = withoutMerging(compile(toolchain, file, source, ['-O2', ...flags]));
          writeFileSync(join(directory, file), bytes);
          return readObject(bytes, file);
        });
        // Further apart than lld needs to use one ADR for ADRP and ADD.
        const layout = layOut(objects, 0x10000000n, 0x223450n);
        const got = 0x12000000n;
        const linked = link(linker, machine, objects, layout, {
          got,
          flags: ['-pie', '--no-dynamic-linker'],
        });
        const addresses = new Map<string, bigint>();
        for (const object of objects) {
          for (const symbol of object.symbols.filter(({ place }) => place === 'section')) {
            const start = layout.get(`${object.name}:${symbol.section}`) ?? 0n;
            addresses.set(symbol.name, start + BigInt(symbol.value));
          }
        }
        let count = 0;
        for (const section of objects[0]?.sections.filter(isLoaded) ?? []) {
          const key = `relaxed.o:${section.index}`;
          const ours = relocateSection(objects[0] as ObjectFile, section, {
            address: layout.get(key) ?? 0n,
            addressOf: (symbol) => addresses.get(symbol.name),
          });
          assert.deepEqual(
            Buffer.from(ours),
            Buffer.from(linked.sections.get(key)?.bytes ?? []),
            section.name,
          );
          count += section.relocations.filter(({ typeName }) => typeName.includes('GOT')).length;
        }
        assert.ok(count >= 4, `${count} relocations through the GOT`);
      });
    }
  }
}
