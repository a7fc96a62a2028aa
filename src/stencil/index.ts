export { type AssembleOptions, assemble } from './assemble.ts';
export { type ChooseOptions, type Operation, StencilChooser } from './choose.ts';
export {
  blobAlignment,
  exportPrefix,
  type KernelBlob,
  type KernelFunction,
  type LinkOptions,
  linkKernels,
} from './extract.ts';
export { type ExtractOptions, extractStencils, stencilPrefix } from './extract-stencils.ts';
export { decodeKernels, type KernelData, type KernelLevel, kernelCode, kernelLevels } from './kernels.ts';
export { type Hole, type Stencil, StencilLibrary, type StencilsOf, stencilOf } from './library.ts';
export type {
  FieldData,
  HoleType,
  LibraryData,
  ReadOnlyData,
  StencilData,
  StoredFieldKind,
} from './library-data.ts';
export { printStencilModule, type StencilModule } from './module-text.ts';
export {
  type AlignedLabel,
  type FarTarget,
  type FilledStencil,
  far,
  fill,
  type HoleValue,
  type HoleValues,
  loopHead,
  type SequenceItem,
} from './sequence.ts';
export { assemblePiece, type Piece, type PieceSource, type SplitStencil, StencilSet } from './stencil.ts';
