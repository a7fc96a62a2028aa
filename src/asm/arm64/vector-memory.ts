/**
 * Loads and stores of vectors: several, with elements in turns, or single lanes. form.ts explains the rows, expand.ts
 * the variables in them; Arm ARM DDI 0487, C7.2 has a page for each.
 */

import type { InstructionTable } from './table-types.ts';

export const vectorMemory: InstructionTable = {
  // Whole vectors and lanes
  ld1: [
    '{Vt.T*1}, [whole*1] :: 0 Q 001100 post 1 0 increment 0111 size Rn Rt :: T=bhsd1',
    '{Vt.T*2}, [whole*2] :: 0 Q 001100 post 1 0 increment 1010 size Rn Rt :: T=bhsd1',
    '{Vt.T*3}, [whole*3] :: 0 Q 001100 post 1 0 increment 0110 size Rn Rt :: T=bhsd1',
    '{Vt.T*4}, [whole*4] :: 0 Q 001100 post 1 0 increment 0010 size Rn Rt :: T=bhsd1',
    '{Vt.b*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 1 0 increment 000 S size1 Rn Rt :: T=b',
    '{Vt.h*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 1 0 increment 010 S size1 Rn Rt :: T=h',
    '{Vt.s*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 1 0 increment 100 S size1 Rn Rt :: T=s',
    '{Vt.d*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 1 0 increment 100 S size1 Rn Rt :: T=d',
  ],
  ld2: [
    '{Vt.T*2}, [whole*2] :: 0 Q 001100 post 1 0 increment 1000 size Rn Rt :: T=bhsd',
    '{Vt.b*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 1 1 increment 000 S size1 Rn Rt :: T=b',
    '{Vt.h*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 1 1 increment 010 S size1 Rn Rt :: T=h',
    '{Vt.s*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 1 1 increment 100 S size1 Rn Rt :: T=s',
    '{Vt.d*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 1 1 increment 100 S size1 Rn Rt :: T=d',
  ],
  ld3: [
    '{Vt.T*3}, [whole*3] :: 0 Q 001100 post 1 0 increment 0100 size Rn Rt :: T=bhsd',
    '{Vt.b*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 1 0 increment 001 S size1 Rn Rt :: T=b',
    '{Vt.h*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 1 0 increment 011 S size1 Rn Rt :: T=h',
    '{Vt.s*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 1 0 increment 101 S size1 Rn Rt :: T=s',
    '{Vt.d*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 1 0 increment 101 S size1 Rn Rt :: T=d',
  ],
  ld4: [
    '{Vt.T*4}, [whole*4] :: 0 Q 001100 post 1 0 increment 0000 size Rn Rt :: T=bhsd',
    '{Vt.b*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 1 1 increment 001 S size1 Rn Rt :: T=b',
    '{Vt.h*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 1 1 increment 011 S size1 Rn Rt :: T=h',
    '{Vt.s*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 1 1 increment 101 S size1 Rn Rt :: T=s',
    '{Vt.d*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 1 1 increment 101 S size1 Rn Rt :: T=d',
  ],
  st1: [
    '{Vt.T*1}, [whole*1] :: 0 Q 001100 post 0 0 increment 0111 size Rn Rt :: T=bhsd1',
    '{Vt.T*2}, [whole*2] :: 0 Q 001100 post 0 0 increment 1010 size Rn Rt :: T=bhsd1',
    '{Vt.T*3}, [whole*3] :: 0 Q 001100 post 0 0 increment 0110 size Rn Rt :: T=bhsd1',
    '{Vt.T*4}, [whole*4] :: 0 Q 001100 post 0 0 increment 0010 size Rn Rt :: T=bhsd1',
    '{Vt.b*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 0 0 increment 000 S size1 Rn Rt :: T=b',
    '{Vt.h*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 0 0 increment 010 S size1 Rn Rt :: T=h',
    '{Vt.s*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 0 0 increment 100 S size1 Rn Rt :: T=s',
    '{Vt.d*1}[#laneQS], [lane*1] :: 0 Q1 001101 post 0 0 increment 100 S size1 Rn Rt :: T=d',
  ],
  st2: [
    '{Vt.T*2}, [whole*2] :: 0 Q 001100 post 0 0 increment 1000 size Rn Rt :: T=bhsd',
    '{Vt.b*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 0 1 increment 000 S size1 Rn Rt :: T=b',
    '{Vt.h*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 0 1 increment 010 S size1 Rn Rt :: T=h',
    '{Vt.s*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 0 1 increment 100 S size1 Rn Rt :: T=s',
    '{Vt.d*2}[#laneQS], [lane*2] :: 0 Q1 001101 post 0 1 increment 100 S size1 Rn Rt :: T=d',
  ],
  st3: [
    '{Vt.T*3}, [whole*3] :: 0 Q 001100 post 0 0 increment 0100 size Rn Rt :: T=bhsd',
    '{Vt.b*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 0 0 increment 001 S size1 Rn Rt :: T=b',
    '{Vt.h*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 0 0 increment 011 S size1 Rn Rt :: T=h',
    '{Vt.s*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 0 0 increment 101 S size1 Rn Rt :: T=s',
    '{Vt.d*3}[#laneQS], [lane*3] :: 0 Q1 001101 post 0 0 increment 101 S size1 Rn Rt :: T=d',
  ],
  st4: [
    '{Vt.T*4}, [whole*4] :: 0 Q 001100 post 0 0 increment 0000 size Rn Rt :: T=bhsd',
    '{Vt.b*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 0 1 increment 001 S size1 Rn Rt :: T=b',
    '{Vt.h*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 0 1 increment 011 S size1 Rn Rt :: T=h',
    '{Vt.s*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 0 1 increment 101 S size1 Rn Rt :: T=s',
    '{Vt.d*4}[#laneQS], [lane*4] :: 0 Q1 001101 post 0 1 increment 101 S size1 Rn Rt :: T=d',
  ],

  // One element for all lanes
  ld1r: ['{Vt.T*1}, [lane*1] :: 0 Q 001101 post 1 0 increment 110 0 size Rn Rt :: T=bhsd1'],
  ld2r: ['{Vt.T*2}, [lane*2] :: 0 Q 001101 post 1 1 increment 110 0 size Rn Rt :: T=bhsd1'],
  ld3r: ['{Vt.T*3}, [lane*3] :: 0 Q 001101 post 1 0 increment 111 0 size Rn Rt :: T=bhsd1'],
  ld4r: ['{Vt.T*4}, [lane*4] :: 0 Q 001101 post 1 1 increment 111 0 size Rn Rt :: T=bhsd1'],
};
