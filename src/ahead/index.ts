/**
 * Compiles assembly templates ahead of time, in the source of programs: `uranium-jit/asm/plugin`, and `uranium asm build`.
 *
 *   source ──parse──► tree ──templates, and kinds of their operands──► data ──► source with data in place of templates
 *
 *   plugin.ts         for bundlers
 *   transform.ts      the source of a module
 *   syntax-tree.ts    its names: where they are declared, where they are used
 *   operand-kinds.ts  what the source says of operands
 *   edits.ts          changes of the text, and the source map
 *
 * What becomes of a template is src/asm/precompiled/'s.
 */

export type { SourceMap } from './edits.ts';
export {
  esbuildPlugin,
  type PluginOptions,
  printRemark,
  rollupPlugin,
  transformTemplates,
} from './plugin.ts';
export type { CompiledTemplate, Entries, Remark, Transformed } from './transform.ts';
