/**
 * The third parameter of JSON.stringify, natively: a pass writes compact text, and a kernel (`kernels/indent.c`)
 * lays that out on lines. What stands on which line depends on the text alone, so programs do not know of it.
 */
import type { Heap } from './heap.ts';
import { stateOffset, status } from './state.ts';

export class Indenter {
  private readonly heap: Heap;
  /** What the state block has at present. */
  private indentation: Uint8Array | undefined;

  constructor(heap: Heap) {
    this.heap = heap;
  }

  /**
   * Lays out the last result in the range, which must be compact. `indentation`: 1 to 30 bytes. False where the text would
   * be too long, or nearly, for a string or the range; the result is lost then.
   */
  indentResult(indentation: Uint8Array): boolean {
    const { entries, state } = this.heap;
    if (indentation !== this.indentation) {
      state.bytes.set(indentation, stateOffset('indentation'));
      state.set('indentationLength', indentation.length);
      this.indentation = indentation;
    }
    entries.indentResult();
    return state.integers[statusIndex] === status.ok;
  }
}

const statusIndex = stateOffset('status') / 4;
