/**
 * Plug-ins for bundlers, which compile templates in the modules that they load: for esbuild, and for those that have Rollup's
 * interface (Rollup, Rolldown, Vite).
 *
 * Bundlers are not imported here: what is declared of their interfaces is what is used.
 */

import { readFile } from 'node:fs/promises';
import { UraniumError } from '../asm/index.ts';
import type { SourceMap } from './edits.ts';
import { loadParser } from './parser.ts';
import {
  type Entries,
  mayHaveTemplates,
  packageEntries,
  type Remark,
  type Transformed,
  transformModule,
} from './transform.ts';

const sources = /\.[cm]?[jt]sx?$/;

export interface PluginOptions {
  /** Which files are read; all that end like JavaScript and TypeScript (but not those of this package) without it. */
  readonly include?: RegExp;
  /** What modules import tags from, where that isn't `uranium-jit/asm`; for packages that export it under their own name. */
  readonly entries?: Entries;
}

/**
 * Compiles the templates of a module, as `uranium asm build` does; undefined if it has none. `file` is for messages, and says
 * by its suffix whether it is TypeScript. Rejects with ERR_ARGUMENT if it cannot be parsed, or `@babel/parser` is missing.
 */
export async function transformTemplates(
  code: string,
  file: string,
  entries: Entries = packageEntries,
): Promise<Transformed | undefined> {
  if (!mayHaveTemplates(code, entries)) return undefined;
  return transformModule(code, file, await loadParser(), entries);
}

/** What is used of esbuild's `PluginBuild`. */
interface EsbuildBuild {
  onLoad(
    options: { readonly filter: RegExp },
    load: (args: { readonly path: string }) => Promise<EsbuildLoaded | undefined>,
  ): void;
}

interface EsbuildMessage {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

interface EsbuildLoaded {
  readonly contents?: string;
  readonly loader?: 'js' | 'jsx' | 'ts' | 'tsx';
  readonly errors?: EsbuildMessage[];
  readonly warnings?: EsbuildMessage[];
}

/** A plug-in for esbuild: `build({ plugins: [esbuildPlugin()] })`. */
export function esbuildPlugin(options: PluginOptions = {}): {
  readonly name: string;
  readonly setup: (build: EsbuildBuild) => void;
} {
  return {
    name: 'uranium-asm',
    setup(build) {
      build.onLoad({ filter: options.include ?? sources }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        let transformed: Transformed | undefined;
        try {
          transformed = await transformTemplates(code, path, options.entries);
        } catch (error) {
          if (!(error instanceof UraniumError)) throw error;
          return { errors: [{ text: error.message, location: null }] };
        }
        if (!transformed) return undefined;
        const { remarks, map } = transformed;
        const mapText = Buffer.from(JSON.stringify(map)).toString('base64');
        return {
          contents: `${transformed.code}\n//# sourceMappingURL=data:application/json;base64,${mapText}`,
          loader: /\.[cm]?tsx?$/.test(path) ? (path.endsWith('x') ? 'tsx' : 'ts') : 'jsx',
          errors: messages(remarks, 'error'),
          warnings: messages(remarks, 'warning'),
        };
      });
    },
  };
}

function messages(remarks: readonly Remark[], severity: Remark['severity']): EsbuildMessage[] {
  return remarks
    .filter((remark) => remark.severity === severity)
    .map(({ file, line, column, message }) => ({
      text: message,
      location: { file, line, column: column - 1 },
    }));
}

/** What is used of the context that Rollup calls plug-ins with. */
interface RollupContext {
  warn(message: string): void;
  error(message: string): never;
}

/** A plug-in for Rollup, Rolldown and Vite: `plugins: [rollupPlugin()]`. */
export function rollupPlugin(options: PluginOptions = {}): {
  readonly name: string;
  /** For Vite: before TypeScript's annotations are gone. */
  readonly enforce: 'pre';
  readonly transform: (
    this: RollupContext,
    code: string,
    id: string,
  ) => Promise<{ code: string; map: SourceMap } | undefined>;
} {
  const include = options.include ?? sources;
  return {
    name: 'uranium-asm',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.replace(/[?#].*$/, '');
      if (!include.test(file)) return undefined;
      const transformed = await transformTemplates(code, file, options.entries);
      if (!transformed) return undefined;
      for (const remark of transformed.remarks) {
        if (remark.severity === 'error') this.error(printRemark(remark));
        else this.warn(printRemark(remark));
      }
      return { code: transformed.code, map: transformed.map };
    },
  };
}

/** A remark as compilers print it. */
export function printRemark({ file, line, column, severity, message }: Remark): string {
  return `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
