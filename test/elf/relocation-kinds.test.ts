// Every kind of relocation whose rule is in the table: objects of clang and of gcc, for both processors, are given
// addresses by us and by the system's linkers, and each byte is compared.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type MachineName,
  type ObjectFile,
  type ObjectSymbol,
  readObject,
  relocateSection,
  relocationFields,
  relocationKinds,
} from 'uranium-jit/elf';
import {
  compile,
  directory,
  isLoaded,
  type Layout,
  type Linked,
  layOut,
  link,
  slotsOf,
  type Toolchain,
  toolchains,
  withoutMerging,
} from './linking.ts';

const definitions = `
  int global_int = 5; int global_array[100] = { 1 }; long quad = 7; short half = 3; char letter = 'c'; char letters[13] = "letters";
  __attribute__((vector_size(16))) int wide = { 9 };
  int call_me(int x) { return x + global_int; }
`;

/** What C leads to by itself: data, calls, constants, strings; how, depends on the model. */
const uses = `
  extern int global_int, global_array[100]; extern long quad; extern short half; extern char letter;
  typedef __attribute__((vector_size(16))) int vector;
  extern vector wide; extern int call_me(int);
  int *pointer = &global_int; int *inside = &global_array[13];
  int load(void) { return global_int; }
  int load_at(long i) { return global_array[i]; }
  int *address(void) { return &global_array[5]; }
  long loads(void) { return quad + half + letter; }
  vector load_wide(void) { return wide; }
  void stores(void) { global_int = 77; quad = 1; half = 2; letter = 3; wide = (vector){ 4 }; }
  int calls(int x) { return call_me(x + 1) * 3; }
  int tail(int x) { return call_me(x + 1); }
  static const char text[] = "some text";
  const char *string(int x) { return x ? "abc" : text; }
  int (*function(void))(int) { return call_me; }
  double constant(double x) { return x * 3.25 + 1.5; }
`;

/** What C does not lead to, in inline assembly. `tiny` is a small number, `minus` a negative one, `near` is near. */
const statements: Readonly<Record<MachineName, string>> = {
  x64: `
    .long global_int@GOT
    leaq _GLOBAL_OFFSET_TABLE_(%rip), %rbx
    .byte tiny, near - .
    .short tiny, near - .
    .byte minus
    .short minus
    .quad global_int - .
    .reloc ., R_X86_64_GOTPCREL64, global_int
    .quad 0
    .quad global_int@GOT
    .quad global_int@GOTOFF
    .quad call_me@PLTOFF
    .quad _GLOBAL_OFFSET_TABLE_ - .
    .long letters@SIZE
    .quad letters@SIZE`,
  arm64: `
    .hword tiny, tiny + 1
    .word tiny, global_int
    .hword near - .
    .balign 4
    .word global_int - .
    .quad global_int - .
    movz x0, #:abs_g0:tiny
    movz x0, #:abs_g0_nc:global_int
    movz x0, #:abs_g1:tiny
    movk x0, #:abs_g1_nc:global_int
    movk x0, #:abs_g2:global_int
    movk x0, #:abs_g2_nc:global_int
    movk x0, #:abs_g3:global_int
    movz x0, #:abs_g0_s:tiny
    movz x0, #:abs_g0_s:minus
    movz x0, #:abs_g1_s:minus
    movz x0, #:abs_g1_s:global_int
    movn x0, #:abs_g2_s:global_int
    movn x0, #:abs_g2_s:minus
    movz x0, #:prel_g0:near
    movz x0, #:prel_g1:global_int
    movz x0, #:prel_g1:minus
    movk x0, #:prel_g0_nc:global_int
    movk x0, #:prel_g1_nc:minus
    movz x0, #:prel_g2:minus
    movk x0, #:prel_g2_nc:minus
    movz x0, #:prel_g3:global_int
    ldr x0, near
    ldrsw x1, near
    adr x3, near + 3
    adrp x5, global_int
    .reloc ., R_AARCH64_ADR_PREL_PG_HI21_NC, global_int
    .inst 0x90000006
    tbz x3, #33, near
    tbnz w3, #1, near
    b.ne near
    cbz x3, near
    b near
    bl near
    ldr x0, [x1, #:gotpage_lo15:global_int]
    .reloc ., R_AARCH64_LD64_GOTOFF_LO15, global_int
    ldr x0, [x1]`,
};
/** Known to lld and its company only. */
const lldStatements = `
    .word call_me@plt - .
    .reloc ., R_AARCH64_GOTPCREL32, global_int
    .word 0, minus, global_int
    .hword minus, tiny`;

const narrow = (text: string) =>
  `__asm__(".section .narrow,\\"ax\\"\\n" ${text
    .split('\n')
    .map((line) => `"${line.trim()}\\n"`)
    .join(' ')} ".text\\n");`;

interface Variant {
  readonly what: string;
  readonly source: string;
  readonly flags: readonly string[];
  /** Bytes between sections; the model bounds it. */
  readonly gap: bigint;
  /** Where the first section is, twice. */
  readonly bases: readonly [bigint, bigint];
  readonly lld?: boolean;
}
const low = [0x400000n, 0x12345000n] as const;
const far = [0x400000n, 0x7f1234567000n] as const;
// biome-ignore format: one row per variant
const variants: Readonly<Record<MachineName, readonly Variant[]>> = {
  x64: [
    { what: '-fno-pic', source: uses, flags: ['-fno-pic'], gap: 0x123450n, bases: low },
    { what: '-fPIC', source: uses, flags: ['-fPIC'], gap: 0x123450n, bases: far },
    { what: '-fPIC without GOTPCRELX', source: uses, flags: ['-fPIC', '-Wa,-mrelax-relocations=no'], gap: 16n, bases: far },
    { what: '-fPIC -fno-plt', source: uses, flags: ['-fPIC', '-fno-plt'], gap: 0x123450n, bases: far },
    { what: '-mcmodel=large', source: uses, flags: ['-fno-pic', '-mcmodel=large'], gap: 0x123450n, bases: far },
    { what: '-fPIC -mcmodel=large', source: uses, flags: ['-fPIC', '-mcmodel=large'], gap: 0x123450n, bases: far },
    { what: 'assembly', source: narrow(statements.x64), flags: ['-fno-pic'], gap: 16n, bases: low },
  ],
  arm64: [
    { what: '-fno-pic', source: uses, flags: ['-fno-pic'], gap: 0x123450n, bases: far },
    { what: '-fPIC', source: uses, flags: ['-fPIC'], gap: 0x123450n, bases: far },
    { what: '-fpic', source: uses, flags: ['-fpic'], gap: 0x123450n, bases: far },
    { what: '-mcmodel=tiny', source: uses, flags: ['-fno-pic', '-mcmodel=tiny'], gap: 16n, bases: far },
    { what: '-fPIC -mcmodel=tiny', source: uses, flags: ['-fPIC', '-mcmodel=tiny'], gap: 16n, bases: far },
    { what: '-mcmodel=large', source: uses, flags: ['-fno-pic', '-mcmodel=large'], gap: 0x123450n, bases: far },
    { what: 'assembly', source: narrow(statements.arm64), flags: [], gap: 16n, bases: low },
    { what: 'assembly for lld', source: narrow(lldStatements), flags: [], gap: 16n, bases: low, lld: true },
  ],
};

/** Which kinds were compared, of each compiler. */
const seen = new Map<Toolchain, Set<string>>(toolchains.map((toolchain) => [toolchain, new Set()]));

const values = { tiny: 0x55n, minus: -5n };

/** The objects of a variant, by the names of their files, which lie in the directory. */
function objectsOf(toolchain: Toolchain, { source, flags }: Variant): ObjectFile[] {
  const sources = { 'definitions.o': definitions, 'uses.o': source };
  return Object.entries(sources).map(([name, text]) => {
    const bytes = withoutMerging(compile(toolchain, name, text, ['-O2', ...flags]));
    writeFileSync(join(directory, name), bytes);
    return readObject(bytes, name);
  });
}

/** S of a symbol for a layout. */
function addressesFor(
  objects: readonly ObjectFile[],
  layout: Layout,
  others: Readonly<Record<string, bigint>>,
) {
  const place = (object: ObjectFile, symbol: ObjectSymbol) => {
    const start = layout.get(`${object.name}:${symbol.section}`);
    return symbol.place === 'section' && start !== undefined ? start + BigInt(symbol.value) : undefined;
  };
  return (object: ObjectFile) => (symbol: ObjectSymbol) => {
    if (symbol.place === 'section') return place(object, symbol);
    for (const other of objects) {
      const found = other.symbols.find(({ name, place }) => name === symbol.name && place === 'section');
      if (found) return place(other, found);
    }
    return others[symbol.name];
  };
}

for (const toolchain of toolchains) {
  const { machine, name } = toolchain;
  for (const variant of variants[machine]) {
    // The GNU tools do not know what lld does, and gcc's assembler is one of them.
    if (variant.lld && name === 'gcc') continue;
    const linker = variant.lld ? toolchain.lld : toolchain.linker;
    const skip = toolchain.skip || (linker === undefined && 'not installed: ld.lld-19');
    test(`${machine}, ${name}, ${variant.what}: each byte is the linker's`, { skip }, () => {
      const objects = objectsOf(toolchain, variant);
      for (const base of variant.bases) {
        const layout = layOut(objects, base, variant.gap);
        const narrowPlace = layout.get(
          `uses.o:${objects[1]?.sections.find((s) => s.name === '.narrow')?.index}`,
        );
        const near = (narrowPlace ?? base) + 0x20n;
        const symbols = `tiny = ${values.tiny}; minus = ${values.minus}; near = ${near};`;
        const got = (([...layout.values()].pop() ?? base) / 4096n + 2n) * 4096n;
        const flags = variant.lld ? ['--no-relax'] : ['--no-relax', '-static'];
        const linked = link(String(linker), machine, objects, layout, { got, symbols, flags });
        compare(toolchain, objects, layout, linked, { ...values, near });
      }
    });
  }

  test(`${machine}, ${name}: no kind is left out`, { skip: toolchain.skip }, (context) => {
    const kinds = [...relocationKinds[machine].values()].filter(({ rule }) => rule !== undefined);
    const missing = kinds.map((kind) => kind.name).filter((kind) => !seen.get(toolchain)?.has(kind));
    context.diagnostic(`${kinds.length - missing.length} of ${kinds.length} kinds compared`);
    assert.deepEqual(missing, expectedMissing(toolchain));
  });
}

/** What a compiler cannot be brought to write, or no linker that is installed knows. */
function expectedMissing({ machine, name, lld }: Toolchain): string[] {
  if (machine === 'x64') return [];
  return name === 'gcc' || lld === undefined ? ['R_AARCH64_PLT32', 'R_AARCH64_GOTPCREL32'] : [];
}

/** Compares every loaded section of all objects, and notes the kinds of relocations in them. */
function compare(
  toolchain: Toolchain,
  objects: readonly ObjectFile[],
  layout: Layout,
  linked: Linked,
  others: Readonly<Record<string, bigint>>,
): void {
  const slots = slotsOf(linked);
  const table = linked.symbols.get('_GLOBAL_OFFSET_TABLE_') ?? linked.sections.get('.got')?.address;
  const tableName = table === undefined ? {} : { _GLOBAL_OFFSET_TABLE_: table };
  const defined = objects.flatMap(({ symbols }) => symbols.filter(({ place }) => place === 'section'));
  const sizes = new Map(defined.map(({ name, size }) => [name, size]));
  const addressesOf = addressesFor(objects, layout, { ...others, ...tableName });
  for (const object of objects) {
    const addressOf = addressesOf(object);
    for (const section of object.sections.filter(isLoaded)) {
      const key = `${object.name}:${section.index}`;
      const expected = linked.sections.get(key);
      assert.ok(expected, `${key} ${section.name} is not in the linker's output`);
      const address = layout.get(key) ?? 0n;
      assert.equal(expected.address, address);
      const relocated = relocateSection(object, section, {
        address,
        addressOf,
        slotOf: (symbol) => slots.get(BigInt.asUintN(64, addressOf(symbol) ?? 0n)),
        sizeOf: ({ name }) => sizes.get(name),
        ...(table === undefined ? {} : { table }),
      });
      for (const { offset, typeName } of section.relocations) {
        seen.get(toolchain)?.add(typeName);
        const kind = relocationKinds[toolchain.machine];
        const size = [...kind.values()].find((row) => row.name === typeName)?.rule?.size ?? 8;
        const field = (bytes: Uint8Array) =>
          Buffer.from(bytes.subarray(offset, offset + size)).toString('hex');
        assert.equal(field(relocated), field(expected.bytes), `${section.name} at ${offset}: ${typeName}`);
      }
      assert.deepEqual(
        Buffer.from(relocated),
        Buffer.from(expected.bytes.subarray(0, relocated.length)),
        section.name,
      );
    }
  }
}

test('rows of the table are consistent', () => {
  for (const kinds of Object.values(relocationKinds)) {
    for (const { name, rule } of kinds.values()) {
      if (!rule) continue;
      const { width, size } = relocationFields[rule.field];
      assert.ok(rule.highBit - rule.lowBit < width, name);
      assert.equal(rule.size, size, name);
      if (rule.range) assert.ok(rule.range[0] <= 0n && rule.range[1] > 0n, name);
    }
  }
});
