/**
 * Finds where a text stops being JSON. It runs only after JSON.parse has refused the text, so it is written to be
 * exact, not fast: one pass over the grammar of RFC 8259 with an explicit stack.
 */

export interface JsonError {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly reason: string;
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first place at which `text` cannot go on as JSON. */
export function findJsonError(text: string): JsonError {
  let offset = 0;
  /** The closing brackets that are still owed. */
  const open: ('}' | ']')[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found) offset = pattern.lastIndex;
    return found !== null;
  };
  const fail = (expected: string, at = offset): JsonError => {
    const character = text.codePointAt(at);
    const found =
      character === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(character));
    return { offset: at, reason: `expected ${expected}, found ${found}` };
  };

  let expectsValue = true;
  for (;;) {
    skip(space);
    if (expectsValue) {
      const character = text[offset];
      if (character === '{' || character === '[') {
        offset += 1;
        const close = character === '{' ? '}' : ']';
        open.push(close);
        skip(space);
        if (text[offset] === close) expectsValue = false;
        else if (close === '}') {
          const error = key();
          if (error) return error;
        }
        continue;
      }
      if (character === '"') {
        const error = string();
        if (error) return error;
      } else if (!skip(number) && !skip(literal)) {
        return fail('a value');
      }
      expectsValue = false;
      continue;
    }
    const close = open.at(-1);
    if (close === undefined) return fail('the end of the text');
    if (text[offset] === close) {
      open.pop();
      offset += 1;
    } else if (text[offset] === ',') {
      offset += 1;
      skip(space);
      if (close === '}') {
        const error = key();
        if (error) return error;
      }
      expectsValue = true;
    } else {
      return fail(`"," or "${close}"`);
    }
  }

  /** A key and its colon, from the opening quote. */
  function key(): JsonError | undefined {
    if (text[offset] !== '"') return fail('a key in double quotes');
    const error = string();
    if (error) return error;
    skip(space);
    if (text[offset] !== ':') return fail('":"');
    offset += 1;
    return undefined;
  }

  /** A string, from its opening quote. */
  function string(): JsonError | undefined {
    const start = offset;
    for (offset += 1; ; ) {
      const character = text[offset];
      if (character === undefined)
        return { offset: start, reason: 'the string that begins here does not end' };
      if (character === '"') {
        offset += 1;
        return undefined;
      }
      if (character < ' ') {
        return {
          offset,
          reason: `a string may not hold the control character ${JSON.stringify(character)} as it is`,
        };
      }
      if (character === '\\') {
        if (!skip(escapeSequence))
          return { offset, reason: `"${text.slice(offset, offset + 2)}" is not an escape of JSON` };
      } else {
        offset += 1;
      }
    }
  }
}
