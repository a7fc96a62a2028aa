/**
 * Rows of the instruction table that stand for several forms, spelled out. A row has variables, as the manual's
 * pages do; this is where they get their values. form.ts reads what remains.
 *
 *   mnemonic   {2} {a} {l} {cond}     with or without: saddl and saddl2, ldadd and ldadda and …, b.eq and b.ne …
 *   operands   R                      W or X, by the field sf (Rd, Rn, Rm)
 *              F                      H, S or D, by the field ftype (Fd, Fn)
 *              T, Ta, Tb, Tp, T8, Ts  arrangements by Q and size (or sz): T=bhsd in the last column says for which
 *                                     elements; Ta is the wider one (of Tb), Tp that of pairs, T8 that of bytes;
 *                                     Ts is the element alone
 *              E, L                   B, H, S or D by the element (Ed, En), and the register twice as wide (Ld)
 *              [address*8], [offset*8], [pair*8]    the addressing modes of loads and stores; the fields mode and
 *                                                   offset, or pmode, say which
 *              [whole*2], [lane*2]    those of LD2 and its like, for two registers; fields post and increment
 */

/** A row with its variables replaced. */
export interface PlainRow {
  readonly mnemonic: string;
  readonly operands: string;
  readonly bits: string;
  /** What the last column says: a feature, and conditions. */
  readonly notes: readonly string[];
  /** Bits of the vectors, where the row has some. */
  readonly vectorWidth: number;
  readonly elementWidth: number;
}

type Replace = (row: PlainRow) => PlainRow[];

/** The forms of a row: `key` is the mnemonic as the table spells it, `text` has the columns. */
export function expandRow(key: string, text: string): PlainRow[] {
  const [operands = '', bits = '', notes = ''] = text.split('::').map((part) => part.trim());
  const row: PlainRow = {
    mnemonic: key,
    operands,
    bits: ` ${bits.replace(/\s+/g, ' ')} `,
    notes: notes === '' ? [] : notes.split(/\s+/),
    vectorWidth: 128,
    elementWidth: 0,
  };
  const steps: Replace[] = [mnemonics, general, floats, vectors, addresses];
  return steps.reduce((rows, step) => rows.flatMap(step), [row]);
}

/** The mnemonics that a key of the table stands for. */
export function mnemonicsOf(key: string): readonly string[] {
  // most keys are one: this runs for the whole table when its first mnemonic is looked up
  if (!key.includes('{')) return [key];
  return [...new Set(expandRow(key, '').map(({ mnemonic }) => mnemonic))];
}

/** Replaces a field by its bits, wherever the row has it. */
function setField(row: PlainRow, field: string, bits: string): PlainRow {
  return { ...row, bits: row.bits.replaceAll(` ${field} `, ` ${bits} `) };
}

const suffixes: Readonly<Record<string, string>> = { '{2}': 'Q', '{a}': 'A', '{l}': 'R' };

const conditionNames = 'eq ne cs cc mi pl vs vc hi ls ge lt gt le al nv'.split(' ');

function mnemonics(row: PlainRow): PlainRow[] {
  for (const [text, field] of Object.entries(suffixes)) {
    if (!row.mnemonic.includes(text)) continue;
    return [0, 1].flatMap((bit) => {
      const mnemonic = row.mnemonic.replace(text, bit === 0 ? '' : text.slice(1, -1));
      return mnemonics(setField({ ...row, mnemonic }, field, String(bit)));
    });
  }
  if (!row.mnemonic.includes('{cond}')) return [row];
  const named = conditionNames.map((name, code) => ({ name, code, notes: row.notes }));
  const further = [
    { name: 'hs', code: 2, notes: [...row.notes, 'asm'] },
    { name: 'lo', code: 3, notes: [...row.notes, 'asm'] },
  ];
  return [...named, ...further].flatMap(({ name, code, notes }) => {
    const isTwoWords = row.bits.includes(' ~cond ');
    if (isTwoWords && code >= 14) return [];
    const mnemonic = row.mnemonic.replace('{cond}', name);
    const binary = (number: number): string => number.toString(2).padStart(4, '0');
    return setField(setField({ ...row, mnemonic, notes }, 'cond', binary(code)), '~cond', binary(code ^ 1));
  });
}

function general(row: PlainRow): PlainRow[] {
  if (!/\bR[a-z]/.test(row.operands)) return [row];
  return ['W', 'X'].map((letter, bit) => {
    const operands = row.operands.replace(/\bR(?=[a-z])/g, letter).replace(/\|SP/g, `|${bit ? '' : 'W'}SP`);
    return setField({ ...row, operands }, 'sf', String(bit));
  });
}

const floatTypes = [
  { letter: 'H', bits: '11', notes: ['FP16'] },
  { letter: 'S', bits: '00', notes: [] },
  { letter: 'D', bits: '01', notes: [] },
];

function floats(row: PlainRow): PlainRow[] {
  if (!/\bF[a-z]/.test(row.operands)) return [row];
  return floatTypes.map(({ letter, bits, notes }) => {
    const operands = row.operands.replace(/\bF(?=[a-z])/g, letter);
    return setField({ ...row, operands, notes: [...row.notes, ...notes] }, 'ftype', bits);
  });
}

const elements = ['b', 'h', 's', 'd'];

/** `T=bhsd` in the notes says which elements there are; B-, H-, S- and D-registers too, as E (Ed, En). */
function vectors(row: PlainRow): PlainRow[] {
  const choice = row.notes.find((note) => note.startsWith('T='));
  if (!choice) return [row];
  const rest = row.notes.filter((note) => note !== choice);
  const hasQ = row.bits.includes(' Q ');
  // C4.1: bit 30 is Q in the encodings of vectors
  const literal = row.bits.replaceAll(' ', '')[1] === '1' ? 1 : 0;
  return [...choice.slice(2)].flatMap((letter) => {
    // 1: the arrangement 1d, otherwise 2d only; S: 4s only
    const size = letter === '1' ? 3 : elements.indexOf(letter.toLowerCase());
    const element = elements[size] ?? '';
    const width = 8 << size;
    const binary = (number: number, digits: number): string => number.toString(2).padStart(digits, '0');
    const lengths = letter === '1' ? [0] : letter === 'd' || letter === 'S' ? [1] : [0, 1];
    return (hasQ ? lengths : [literal]).map((q) => {
      const vectorWidth = q === 1 ? 128 : 64;
      const arrangement = `${vectorWidth / width}${element}`;
      const operands = row.operands
        .replace(/\bTa\b/g, `${64 / width}${elements[size + 1] ?? 'q'}`)
        .replace(/\bTb\b|\bT\b/g, arrangement)
        .replace(/\bTs\b/g, element)
        .replace(/\bTp\b/g, `${vectorWidth / width / 2}${elements[size + 1] ?? 'q'}`)
        .replace(/\bT8\b/g, `${vectorWidth / 8}b`)
        .replace(/\bE(?=[a-z])/g, element.toUpperCase())
        .replace(/\bL(?=[a-z])/g, (elements[size + 1] ?? '').toUpperCase());
      let result: PlainRow = { ...row, operands, notes: rest, vectorWidth, elementWidth: width };
      result = setField(result, 'Q', String(q));
      result = setField(result, 'size', binary(size, 2));
      result = setField(result, 'sz', String(size & 1));
      result = setField(result, 'size5', binary(1 << size, 5));
      return setField(result, 'size7', binary(width, 7));
    });
  });
}

interface Mode {
  readonly operand: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

const mode = (operand: string, fields: Mode['fields'], ...notes: string[]): Mode => ({
  operand,
  fields,
  notes,
});

/** C1.3.3: the addressing modes; SCALE is the size of what is loaded. */
const modes: Readonly<Record<string, readonly Mode[]>> = {
  offset: [
    mode('[Xn|SP{, #imm12*SCALE}]', { mode: '01', offset: 'imm12' }),
    mode('[Xn|SP, #simm9]', { mode: '00', offset: '0 simm9 00' }, 'asm'),
    mode('[Xn|SP, Xm{, lx{ #index*SCALE}}]', { mode: '00', offset: '1 Rm option S 10' }),
    mode('[Xn|SP, Wm, wx{ #index*SCALE}]', { mode: '00', offset: '1 Rm option S 10' }),
  ],
  address: [
    mode('[Xn|SP], #simm9', { mode: '00', offset: '0 simm9 01' }),
    mode('[Xn|SP, #simm9]!', { mode: '00', offset: '0 simm9 11' }),
  ],
  pair: [
    mode('[Xn|SP{, #simm7*SCALE}]', { pmode: '010' }),
    mode('[Xn|SP], #simm7*SCALE', { pmode: '001' }),
    mode('[Xn|SP, #simm7*SCALE]!', { pmode: '011' }),
  ],
};

/** LD1 and its like, C7.2. */
const structureModes: readonly Mode[] = [
  mode('[Xn|SP]', { post: '0', increment: '00000' }),
  mode('[Xn|SP], #BYTES', { post: '1', increment: '11111' }),
  mode('[Xn|SP], Xm:nozr', { post: '1', increment: 'Rm' }),
];

function addresses(row: PlainRow): PlainRow[] {
  const found = /\[(offset|address|pair|whole|lane)\*(\d+)\]/.exec(row.operands);
  if (!found) return [row];
  const [text, name = '', scale = ''] = found;
  const list = [...(name === 'address' ? (modes.offset ?? []) : []), ...(modes[name] ?? structureModes)];
  const bytes = (Number(scale) * (name === 'whole' ? row.vectorWidth : row.elementWidth)) / 8;
  return list.map(({ operand, fields, notes }) => {
    const filled = operand.replaceAll('SCALE', scale).replace('BYTES', String(bytes));
    const operands = row.operands.replace(text, filled);
    const plain = { ...row, operands, notes: [...row.notes, ...notes] };
    return Object.entries(fields).reduce<PlainRow>(
      (result, [field, bits]) => setField(result, field, bits),
      plain,
    );
  });
}
