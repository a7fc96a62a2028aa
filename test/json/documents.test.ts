import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as json from 'uranium-jit/json';
import { documentFolder } from '../../bench/documents.ts';
import { assertIdentical } from './identity.ts';
import { collect } from './strings.ts';

const here = fileURLToPath(new URL('../../data/', import.meta.url));
for (const [what, folder] of [
  ['data/', here],
  ['the folder of larger documents', documentFolder],
] as const) {
  const skip = existsSync(folder) ? false : `there is no folder ${folder} (URANIUM_DOCUMENTS names another)`;
  test(`every document in ${what} is encoded as by JSON.stringify`, { skip }, async (t) => {
    for (const name of readdirSync(folder).filter((name) => /\.(nd)?json$/.test(name))) {
      await t.test(name, () => {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        const values = name.endsWith('.ndjson') ? text.trim().split('\n').map(parse) : [parse(text)];
        for (const value of values) assertIdentical(json, value, name);
        for (const value of values) assertIdentical(json, value, `${name} (again)`);
        collect();
        for (const value of values) assertIdentical(json, value, `${name} (after a collection)`);
      });
    }
  });
}

function parse(text: string): unknown {
  return JSON.parse(text);
}
