export {
  blobAlignment,
  exportPrefix,
  type KernelBlob,
  type KernelFunction,
  type LinkOptions,
  linkKernels,
} from './extract.ts';
export { type KernelData, type KernelLevel, kernelCode, kernelLevels } from './kernels.ts';
export { assemblePiece, type Piece, type PieceSource, type Stencil, StencilSet } from './stencil.ts';
