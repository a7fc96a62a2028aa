/** `uranium asm build SRC… --out DIR`: compiles the templates in sources, and writes the sources that they make. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { printRemark, type Transformed, transformTemplates } from '../ahead/index.ts';
import { UraniumError } from '../base/index.ts';
import { type OptionValues, UsageError } from './command.ts';
import { writeOutput } from './output-file.ts';
import { type Column, layOutTable, print } from './terminal.ts';

interface Source {
  readonly path: string;
  /** Where it goes, from the folder of the output. */
  readonly target: string;
}

/** Resolves to the exit status: 1 if a template or a file has an error. Nothing is written then. */
export async function buildTemplates(args: readonly string[], options: OptionValues): Promise<number> {
  const { out } = options;
  if (typeof out !== 'string' || out === '') throw new UsageError('build needs --out DIR');
  if (args.length === 0) throw new UsageError('build needs files or folders with sources');
  const sources = args.flatMap((path) => sourcesIn(path, out));
  const targets = new Map<string, string>();
  for (const { path, target } of sources) {
    const other = targets.get(target);
    if (other !== undefined) throw new UsageError(`${other} and ${path} would both be ${join(out, target)}`);
    if (resolve(path) === resolve(out, target)) throw new UsageError(`${path} would be overwritten`);
    targets.set(target, path);
  }
  const outputs: { target: string; content: string | Uint8Array }[] = [];
  const reports: { path: string; transformed: Transformed }[] = [];
  let status = 0;
  for (const { path, target } of sources) {
    const content = readFileSync(path);
    let transformed: Transformed | undefined;
    try {
      transformed = isSource(path) ? await transformTemplates(content.toString(), path) : undefined;
    } catch (error) {
      if (!(error instanceof UraniumError)) throw error;
      print(process.stderr, error.message.replace(`${error.code}: `, ''));
      status = 1;
      continue;
    }
    for (const remark of transformed?.remarks ?? []) {
      print(process.stderr, printRemark(remark));
      if (remark.severity === 'error') status = 1;
    }
    if (!transformed) outputs.push({ target, content });
    else {
      reports.push({ path, transformed });
      const isMapped = options['source-map'] === true;
      const comment = isMapped ? `\n//# sourceMappingURL=${basename(target)}.map\n` : '';
      outputs.push({ target, content: transformed.code + comment });
      if (isMapped) outputs.push({ target: `${target}.map`, content: JSON.stringify(transformed.map) });
    }
  }
  if (status !== 0) return status;
  try {
    for (const { target, content } of outputs) writeOutput(join(out, target), content);
  } catch (error) {
    if (!(error instanceof UraniumError)) throw error;
    print(process.stderr, `uranium asm build: ${error.message}`);
    return 1;
  }
  if (options.report) showReport(reports);
  return 0;
}

const isSource = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path);

/** A file, or all files of a folder (but not what is installed there, and not the output). */
function sourcesIn(path: string, out: string): Source[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`there is no file ${path}`);
  if (!stats.isDirectory()) return [{ path, target: basename(path) }];
  const output = resolve(out) + sep;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split(sep).includes('node_modules') && !resolve(file).startsWith(output))
    .sort()
    .map((file) => ({ path: file, target: relative(path, file) }));
}

function showReport(reports: readonly { path: string; transformed: Transformed }[]): void {
  const columns: Column[] = [
    { title: 'template', align: 'left' },
    { title: 'data (bytes)', align: 'right' },
    { title: 'kinds of operands, by statement', align: 'left' },
  ];
  const rows = reports.flatMap(({ path, transformed }) =>
    transformed.templates.map(({ line, column, size, combinations }) => [
      `${path}:${line}:${column}`,
      String(size),
      combinations.join(' '),
    ]),
  );
  if (rows.length > 0) print(process.stdout, layOutTable(columns, rows));
  for (const { path, transformed } of reports) {
    const entry = transformed.isLight ? 'uranium-jit/asm/runtime' : 'uranium-jit/asm';
    print(process.stdout, `${path}: ${transformed.templates.length} templates, with ${entry}`);
  }
}
