/** The parser of JavaScript and TypeScript: `@babel/parser`, which who compiles ahead of time installs. */

import { UraniumError } from '../asm/index.ts';
import type { ParseModule } from './transform.ts';

let loaded: Promise<ParseModule> | undefined;

/** Loads the parser. Rejects with ERR_ARGUMENT if it is not installed. */
export function loadParser(): Promise<ParseModule> {
  loaded ??= import('@babel/parser').then(
    ({ parse }) => parse as ParseModule,
    (error: Error) => {
      loaded = undefined;
      throw new UraniumError(
        'ERR_ARGUMENT',
        `templates are compiled ahead of time with @babel/parser, which cannot be loaded (npm install --save-dev @babel/parser): ${error.message}`,
      );
    },
  );
  return loaded;
}
