#!/usr/bin/env node
/**
 * The `uranium` command. In an installed package it runs dist/; in a checkout it runs the sources through tsx,
 * so that what runs is never older than what is written.
 */
import { existsSync } from 'node:fs';

const source = new URL('../src/cli/main.ts', import.meta.url);

async function loadMain() {
  if (!existsSync(source)) return import('../dist/cli/main.js');
  const { register } = await import('tsx/esm/api').catch(() => {
    throw new Error('this is a checkout without its dependencies: run `npm start` once');
  });
  register();
  return import(source.href);
}

try {
  const { main } = await loadMain();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`uranium: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
