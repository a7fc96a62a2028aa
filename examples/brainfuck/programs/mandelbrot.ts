/**
 * Writes mandelbrot.b: the Mandelbrot set, with numbers in fixed point, bit by bit.
 *
 *   node -C uranium-source --import tsx examples/brainfuck/programs/mandelbrot.ts > examples/brainfuck/programs/mandelbrot.b
 *
 * A number is `width` bits in two's complement, `fraction` of them behind the point. There are two things that the
 * program can do with them: add or subtract, and square. The rest is made of these: 2xy is (x + y)² - x² - y².
 */

import { pathToFileURL } from 'node:url';
import { Writer } from './writer.ts';

export interface Picture {
  readonly columns: number;
  readonly rows: number;
  /** Iterations until a point counts as one of the set: at most 60. */
  readonly iterations: number;
}

/** That of mandelbrot.b. */
export const picture: Picture = { columns: 96, rows: 32, iterations: 48 };

const fraction = 12;
const width = fraction + 8;
/** Bits of squares from here on say that |z|² is 4 or more. */
const four = fraction + 2;

/** Cells that are no numbers. */
const cell = { rows: 0, columns: 1, left: 2, count: 3, escaped: 4, flag: 5, go: 6, letter: 7, steps: 8 };

/** A record: its mark, numbers, and cells for calculations. */
const fields = [
  'mark',
  'x',
  'y',
  'xx',
  'yy',
  'cx',
  'cy',
  'dx',
  'dy',
  'a',
  'bits',
  'square',
  'carry',
  'sum',
  'spare',
] as const;
type Field = (typeof fields)[number];
const stride = fields.length;
const first = 10 + stride;

/** The program's text. */
export function mandelbrot({ columns, rows, iterations }: Picture): string {
  const writer = new Writer();
  const at = (field: Field, bit = 0): number => first + bit * stride + fields.indexOf(field);
  const forBits = (body: (offset: (field: Field, bit?: number) => number) => void) =>
    writer.forRecords(first, width, stride, () => body(at));

  const constant = (field: Field, value: number): void => {
    const digits = Math.round(value * 2 ** fraction) & (2 ** width - 1);
    for (let bit = 0; bit < width; bit++) {
      writer.clear(at(field, bit));
      if ((digits >> bit) & 1) writer.add(at(field, bit), 1);
    }
  };
  /** target = source, which stays. */
  const copy = (target: Field, source: Field) =>
    forBits((field) => writer.clear(field(target)).copy(field(source), field(target), field('spare')));

  /** target += source, or -= : then 1 - bit is added for each bit, and 1. */
  const add = (target: Field, source: Field, sign: 1 | -1 = 1): void => {
    if (sign < 0) writer.add(at('carry'), 1);
    forBits((field) => {
      const sum = field('sum');
      writer.move(field(target), sum).move(field('carry'), sum);
      if (sign < 0) writer.add(sum, 1);
      writer.times(field(source), () => writer.add(sum, sign).add(field('spare'), 1));
      writer.move(field('spare'), field(source));
      // A sum of 1, 2, 3 is a bit of 1, 0, 1 and a carry of 0, 1, 1.
      writer.times(sum, () => {
        writer.add(field(target), 1);
        writer.times(sum, () => {
          writer.add(field(target), -1).add(field('carry', 1), 1);
          writer.times(sum, () => writer.add(field(target), 1));
        });
      });
    });
    writer.clear(at('carry', width));
  };

  /** Adds and shifts, once for each bit: square = a², and what is left of a is of no use. */
  const square = (): void => {
    copy('bits', 'a');
    writer.copy(at('bits', width - 1), cell.flag, at('spare', width - 1));
    writer.if(cell.flag, () => {
      forBits((field) => writer.clear(field('a')));
      add('a', 'bits', -1);
      copy('bits', 'a');
    });
    forBits((field) => writer.clear(field('square')));
    for (const [steps, isBehindPoint] of [
      [fraction, true],
      [width - fraction, false],
    ] as const) {
      writer.set(cell.steps, steps).times(cell.steps, () => {
        writer.move(at('bits'), cell.flag).if(cell.flag, () => add('square', 'a'));
        if (isBehindPoint) writer.clear(at('square'));
        forBits((field) => {
          writer.move(field('bits', 1), field('bits'));
          if (isBehindPoint) writer.move(field('square', 1), field('square'));
          else writer.move(field('a'), field('carry', 1)).move(field('carry'), field('a'));
        });
        writer.clear(at('carry', width));
      });
    }
  };

  const squareOf = (target: Field, source: Field): void => {
    copy('a', source);
    square();
    copy(target, 'square');
  };

  /** One step, z² + c, unless |z|² is 4 or more: then `left` becomes 0. */
  const iterate = (): void => {
    squareOf('xx', 'x');
    squareOf('yy', 'y');
    copy('a', 'xx');
    add('a', 'yy');
    for (let bit = four; bit < width; bit++) writer.move(at('a', bit), cell.flag);
    writer.set(cell.go, 1);
    writer.if(cell.flag, () => writer.clear(cell.go, cell.left).set(cell.escaped, 1));
    writer.if(cell.go, () => {
      writer.add(cell.count, 1);
      add('x', 'y');
      squareOf('y', 'x');
      add('y', 'xx', -1);
      add('y', 'yy', -1);
      add('y', 'cy');
      copy('x', 'xx');
      add('x', 'yy', -1);
      add('x', 'cx');
    });
  };

  for (let bit = 0; bit < width; bit++) writer.add(at('mark', bit), 1);
  constant('dx', 2.8 / columns);
  constant('dy', 2.3 / rows);
  constant('cy', 1.15);
  writer.set(cell.rows, rows).times(cell.rows, () => {
    constant('cx', -2.1);
    writer.set(cell.columns, columns).times(cell.columns, () => {
      copy('x', 'cx');
      copy('y', 'cy');
      writer.clear(cell.count, cell.escaped).set(cell.left, iterations).times(cell.left, iterate);
      // Blank in the set; outside, A for what is far away, and so on.
      writer.set(cell.letter, ' '.charCodeAt(0));
      writer.if(cell.escaped, () => writer.set(cell.letter, 'A'.charCodeAt(0)).move(cell.count, cell.letter));
      writer.print(cell.letter);
      add('cx', 'dx');
    });
    writer.set(cell.letter, '\n'.charCodeAt(0)).print(cell.letter);
    add('cy', 'dy', -1);
  });
  return writer.code;
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) process.stdout.write(mandelbrot(picture));
