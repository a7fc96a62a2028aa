/**
 * Where the documents lie that the figures are quoted for (twitter.json, citm_catalog.json, canada.json …). They are
 * not part of the repository, because not all of them may be redistributed: the simdjson project's data repository
 * has them. URANIUM_DOCUMENTS names the folder; else it is looked for beside the checkout; and where there is none,
 * the documents of data/ take their place.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wantedFolder: string =
  process.env.URANIUM_DOCUMENTS ?? fileURLToPath(new URL('../../shared/data/', import.meta.url));

export const documentFolder: string = existsSync(wantedFolder)
  ? wantedFolder
  : fileURLToPath(new URL('../data/', import.meta.url));

/** The names of all documents; and, where they are only those of data/, why. */
export function documentNames(): { readonly names: readonly string[]; readonly skip?: string } {
  const names = readdirSync(documentFolder).filter((name) => name.endsWith('.json'));
  names.sort();
  if (documentFolder === wantedFolder) return { names };
  return { names, skip: `there is no ${wantedFolder} (URANIUM_DOCUMENTS); data/ takes its place` };
}

/** The value of a document as JSON.parse makes it. */
export function loadDocument(name: string): unknown {
  return JSON.parse(readFileSync(join(documentFolder, name), 'utf8'));
}
