/**
 * "The same as JSON.stringify": what that means, in code. A value is encoded by every function of the API, several
 * times, so that its shape is new, then known, then compiled; each time the text must be equal, or an error of the
 * same class with the same message must be thrown.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as jsonApi from 'uranium-jit/json';
import { cases } from './cases.ts';
import { collect } from './strings.ts';

export type Json = Pick<typeof jsonApi, 'stringify' | 'encode' | 'encodeInto'>;

/** What a call ended with: a text, undefined, or an error. */
type Outcome =
  | { readonly text: string | undefined }
  | { readonly thrown: unknown; readonly is: string; readonly message: string };

function outcome(call: () => string | undefined): Outcome {
  try {
    return { text: call() };
  } catch (thrown) {
    const error = Object(thrown) as { constructor?: { name?: string }; message?: unknown };
    return { thrown, is: String(error.constructor?.name), message: String(error.message) };
  }
}

/** Texts may be megabytes: an assertion shows the surroundings of the first difference, not a diff of all. */
function assertSameText(actual: string | undefined, expected: string | undefined, what: string): void {
  if (actual === expected) return;
  if (actual === undefined || expected === undefined) {
    assert.fail(`${what}: got ${excerpt(actual, 0)}, expected ${excerpt(expected, 0)}`);
  }
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  assert.fail(
    `${what}: differs at ${at} of ${expected.length} (got ${actual.length})\n` +
      `  got      ${excerpt(actual, at)}\n  expected ${excerpt(expected, at)}`,
  );
}

function excerpt(text: string | undefined, at: number): string {
  return text === undefined ? 'undefined' : JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
}

function assertSameOutcome(actual: Outcome, expected: Outcome, what: string): void {
  if ('text' in expected) {
    if ('thrown' in actual) assert.fail(`${what}: threw ${actual.is}: ${actual.message}`);
    assertSameText(actual.text, expected.text, what);
    return;
  }
  if ('text' in actual) {
    assert.fail(
      `${what}: did not throw ${expected.is}: ${expected.message}; returned ${excerpt(actual.text, 0)}`,
    );
  }
  assert.equal(actual.is, expected.is, `${what}: class of the error`);
  assert.equal(actual.message, expected.message, `${what}: message of the error`);
}

const guard = 0xa5;

/** JSON.stringify's other parameters. */
export type Others = readonly [replacer?: unknown, space?: unknown];

/** Asserts that each function of `json` does with `value` what JSON.stringify does. */
export function assertIdentical(
  json: Json,
  value: unknown,
  what: string,
  others: Others = [],
  model: Model = JSON.stringify,
): void {
  assertIdenticalFrom(
    json,
    () => value,
    what,
    () => others,
    model,
  );
}

/** What is expected: JSON.stringify, or what makes the same of it as an encoder with options should. */
export type Model = (value: unknown, replacer?: null, space?: string) => string | undefined;

/** The same for values that change when they are encoded: each call gets a value of its own from `make`. */
export function assertIdenticalFrom(
  json: Json,
  make: () => unknown,
  what: string,
  makeOthers: () => Others = () => [],
  model: Model = JSON.stringify,
): void {
  const others = () => makeOthers() as [null, string];
  const expected = outcome(() => model(make(), ...others()));
  assertSameOutcome(
    outcome(() => json.stringify(make(), ...others())),
    expected,
    `stringify, ${what}`,
  );

  if ('text' in expected && expected.text === undefined) {
    assert.throws(
      () => json.encode(make(), ...others()),
      { code: 'ERR_NO_JSON' },
      `encode, ${what}: there is no text`,
    );
    assert.throws(
      () => json.encodeInto(make(), new Uint8Array(64), 0, ...others()),
      { code: 'ERR_NO_JSON' },
      `encodeInto, ${what}`,
    );
    return;
  }
  if ('thrown' in expected) {
    assertSameOutcome(
      outcome(() => json.encode(make(), ...others()).toString()),
      expected,
      `encode, ${what}`,
    );
    assertSameOutcome(
      outcome(() => String(json.encodeInto(make(), new Uint8Array(64), 0, ...others()))),
      expected,
      `encodeInto, ${what}`,
    );
    return;
  }

  const text = expected.text as string;
  const expectedBytes = Buffer.from(text);
  const bytes = json.encode(make(), ...others());
  assert.ok(Buffer.isBuffer(bytes), `encode, ${what}: returns a Buffer`);
  if (!bytes.equals(expectedBytes)) {
    assertSameText(bytes.toString('latin1'), expectedBytes.toString('latin1'), `encode, ${what}`);
  }

  // The target is a view in the middle of a larger buffer, exactly as long as the result, and its surroundings
  // are watched.
  const surroundings = Buffer.alloc(expectedBytes.length + 96, guard);
  const target = surroundings.subarray(40, 40 + 8 + expectedBytes.length);
  const written = json.encodeInto(make(), target, 8, ...others());
  assert.equal(written, expectedBytes.length, `encodeInto, ${what}: number of bytes`);
  if (!target.subarray(8).equals(expectedBytes)) {
    assertSameText(target.toString('latin1', 8), expectedBytes.toString('latin1'), `encodeInto, ${what}`);
  }
  for (const side of [surroundings.subarray(0, 48), surroundings.subarray(48 + expectedBytes.length)]) {
    assert.ok(
      side.every((byte) => byte === guard),
      `encodeInto, ${what}: wrote outside of its part of the buffer`,
    );
  }
}

/** URANIUM_QUICK=1: fewer rounds and no large values, for runs under V8's stress flags, where all is slow. */
const quick = process.env.URANIUM_QUICK === '1';
const freshRounds = quick ? 5 : 30;

/** Defines one test for each group of the table, for the engine behind `json`. */
export function testTableOfCases(json: Json, engineName: string): void {
  for (const [group, rows] of Object.entries(cases)) {
    const skip = quick && group === 'large' ? 'URANIUM_QUICK=1 leaves out large values' : false;
    test(`${group} are encoded as by JSON.stringify (${engineName})`, { skip }, async (t) => {
      for (const { name, make, changesItself } of rows) {
        await t.test(name, () => {
          const value = make();
          const same = changesItself ? make : () => value;
          for (const state of ['new', 'known', 'compiled'])
            assertIdenticalFrom(json, same, `${name} (${state})`);
          const large = isLarge(json, value);
          for (let round = 0; round < (large ? 1 : freshRounds); round++) {
            assertIdenticalFrom(json, changesItself ? make : always(make()), `${name} (fresh)`);
          }
          collect({ type: 'minor' });
          assertIdenticalFrom(json, same, `${name} (after a minor collection)`);
          collect();
          assertIdenticalFrom(json, same, `${name} (after a collection)`);
          if (!large)
            assertIdenticalFrom(json, () => [same(), { inside: same() }, make()], `${name} (inside)`);
        });
      }
    });
  }
}

function always(value: unknown): () => unknown {
  return () => value;
}

/** Large values are not made dozens of times. */
function isLarge(json: Json, value: unknown): boolean {
  const result = outcome(() => json.stringify(value));
  return 'text' in result && (result.text?.length ?? 0) > 4000;
}
