/** `npm start`: makes a fresh clone ready, encodes the documents of data/ with generated code, and says what next. */

import './setup.mjs';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = readdirSync(join(root, 'data'))
  .filter((name) => /\.(json|ndjson)$/.test(name))
  .map((name) => `data/${name}`);

const { status } = spawnSync(process.execPath, ['bin/uranium.js', 'encode', ...documents], {
  cwd: root,
  stdio: 'inherit',
});
if (status === 0) {
  console.log(`
Next:
  npx uranium encode --explain data/users.json   the six steps, from a shape to its bytes
  npx uranium encode your.json                   a document of yours (NDJSON and - work, too)
  npx uranium toy 42; echo $?                    the smallest JIT there is
  npm run bench                                  the figures of the README, on this machine`);
}
process.exit(status ?? 1);
