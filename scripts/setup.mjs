/**
 * Makes a fresh clone ready: installs the dependencies when they are missing or older than package-lock.json.
 *
 * Plain JavaScript without dependencies, because it runs before there are any. Invariant: node_modules/ holds
 * what package-lock.json names exactly when the stamp in it equals the lock file's hash, so the second run
 * costs one hash.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.uranium-setup');

// The processor and system are part of the stamp: esbuild and Biome install binaries for one of each.
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Uranium needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (present !== wanted) {
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and npm ci would empty what it leads to: remove the link, then try again.',
    );
    process.exit(1);
  }
  console.error('Installing dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(error ? `npm could not be started: ${error.message}` : 'npm ci failed; see above.');
    process.exit(status || 1);
  }
  writeFileSync(stampFile, wanted);
}
