/**
 * Writes the small programs:
 *
 *   node -C uranium-source --import tsx examples/brainfuck/programs/small.ts squares > examples/brainfuck/programs/squares.b
 *   node -C uranium-source --import tsx examples/brainfuck/programs/small.ts primes > examples/brainfuck/programs/primes.b
 */

import { pathToFileURL } from 'node:url';
import { Writer } from './writer.ts';

const newline = 10;
const zero = '0'.charCodeAt(0);

/** The squares from 0 to 225: each is the one before and the next odd number. */
export function squares(): string {
  const writer = new Writer();
  const [rows, square, odd, letter, scratch] = [0, 1, 2, 3, 4];
  writer.add(rows, 16).add(odd, 1).add(letter, newline);
  writer.times(rows, () => {
    writer.copy(square, scratch, scratch + 1);
    printNumber(writer, scratch);
    writer.print(letter).copy(odd, square, scratch).add(odd, 2);
  });
  return writer.code;
}

/** The primes up to a limit, 255 at most, by division by everything that is less. */
export function primes(limit = 61): string {
  const writer = new Writer();
  const [rows, number, letter, times, divisor, isComposite, rest, left, hit, spare, scratch] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  writer
    .add(rows, limit - 1)
    .add(number, 2)
    .add(letter, newline);
  writer.times(rows, () => {
    writer.set(divisor, 2).copy(number, times, spare).add(times, -2);
    writer.times(times, () => {
      // Counts the divisor down, again and again, as often as the number says: a hit is where it comes to 0.
      writer.copy(number, rest, spare).copy(divisor, left, spare);
      writer.times(rest, () => {
        writer.add(left, -1).set(hit, 1);
        writer.copy(left, scratch, spare).if(scratch, () => writer.clear(hit));
        writer.copy(hit, scratch, spare).if(scratch, () => writer.copy(divisor, left, spare));
      });
      writer.if(hit, () => writer.set(isComposite, 1));
      writer.clear(left).add(divisor, 1);
    });
    writer.set(hit, 1).if(isComposite, () => writer.clear(hit));
    writer.if(hit, () => {
      writer.copy(number, scratch, spare);
      printNumber(writer, scratch);
      writer.print(letter);
    });
    writer.add(number, 1);
  });
  return writer.code;
}

/** Prints a cell in decimal; it and the ten cells behind it are 0 afterwards. */
function printNumber(writer: Writer, cell: number): void {
  const [ones, quotient, tens, hundreds, isShown, lead, scratch] = [1, 2, 3, 4, 5, 6, 7].map(
    (n) => cell + n,
  ) as [number, number, number, number, number, number, number];
  divideByTen(writer, cell, ones, quotient, scratch);
  divideByTen(writer, quotient, tens, hundreds, scratch);
  for (const digit of [hundreds, tens]) {
    writer.copy(digit, lead, scratch).copy(isShown, lead, scratch);
    writer.if(lead, () => writer.add(digit, zero).print(digit).set(isShown, 1));
    writer.clear(digit);
  }
  writer.add(ones, zero).print(ones).clear(ones, isShown);
}

/** A cell becomes 0, and `remainder` and `quotient` what they are called; three cells from `scratch` on are used. */
function divideByTen(
  writer: Writer,
  cell: number,
  remainder: number,
  quotient: number,
  scratch: number,
): void {
  const [room, isFull, spare] = [scratch, scratch + 1, scratch + 2];
  writer.set(room, 10).times(cell, () => {
    writer.add(remainder, 1).add(room, -1).set(isFull, 1);
    writer.copy(room, spare, spare + 1).if(spare, () => writer.clear(isFull));
    writer.if(isFull, () => writer.clear(remainder).add(room, 10).add(quotient, 1));
  });
  writer.clear(room);
}

const programs: Readonly<Record<string, () => string>> = { squares, primes };
const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) process.stdout.write((programs[process.argv[2] ?? ''] ?? squares)());
