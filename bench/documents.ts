/**
 * Where the larger documents lie that the figures are quoted for (twitter.json, citm_catalog.json, canada.json …).
 * They are not part of the repository, because not all of them may be redistributed: the simdjson project's
 * data repository has them. URANIUM_DOCUMENTS names the folder; else it is looked for beside the checkout.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const documentFolder: string =
  process.env.URANIUM_DOCUMENTS ?? fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** The value of a document as JSON.parse makes it; undefined where the document is absent. */
export function loadDocument(name: string): unknown {
  const file = join(documentFolder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
