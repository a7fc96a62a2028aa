/**
 * The mailbox: the memory through which JavaScript and the bridge's machine code talk. One per environment
 * (the main thread and every worker have their own), mapped when the bridge is registered there.
 *
 *        0  function   address to call                     \
 *        8  arguments  eight integers or addresses          | written by JavaScript before `invoke()`
 *       72  result     what the function left in rax        \ read by JavaScript after it
 *       80  value      a napi_value that the function stored: `invoke()` returns it; 0 is undefined
 *       88  facts      that the bridge stores once: env, addresses of functions
 *      152  symbol files  where this environment's entries for debuggers begin and end, for when the environment ends
 *      256  mappings   {address, size} pairs to be unmapped when the environment ends; size 0: free
 *     4096  scratch    for bytes on their way to or from other memory, and for C strings
 *    65536
 *
 * This file is the only place that knows these numbers: `scripts/bridge.ts` makes the machine code from them.
 */

/** Bytes from the start of the mailbox. Every field is 8 bytes, but for the three areas. */
export const MailboxOffset = {
  function: 0,
  arguments: 8,
  result: 72,
  value: 80,
  env: 88,
  dlsym: 96,
  syscall: 104,
  copy: 112,
  serialize: 120,
  self: 128,
  link: 136,
  unlink: 144,
  symbolFiles: 152,
  symbolFilesEnd: 160,
  mappings: 256,
  scratch: 4096,
} as const;

/** Bytes; a multiple of the page size. */
export const mailboxSize = 65536;

/** Integer arguments that a call takes at most: six in registers and two on the stack. */
export const maximumArguments = 8;

/** {address, size} pairs of 16 bytes in the area `mappings`. */
export const mappingCount: number = (MailboxOffset.scratch - MailboxOffset.mappings) / 16;

/** Bytes in the area `scratch`. */
export const scratchSize: number = mailboxSize - MailboxOffset.scratch;

/**
 * An entry for debuggers, between `symbolFiles` and `symbolFilesEnd`. The first four fields are gdb's `jit_code_entry`
 * (gdb manual, "Registering Code").
 */
export const SymbolFileEntry = {
  next: 0,
  previous: 8,
  symbolFile: 16,
  symbolFileSize: 24,
  /** The `.eh_frame` in the symbol file, and the functions that tell the unwinder of it; 0 where there are none. */
  frames: 32,
  registerFrame: 40,
  deregisterFrame: 48,
  /** 1 while the entry is in the list: set and cleared by the bridge, since a thread may end between any two calls. */
  isLinked: 56,
} as const;

/** Bytes. */
export const symbolFileEntrySize = 64;

/** The names under which the bridge's exports carry the mailbox and its two functions. */
export interface BridgeExports {
  /** The mailbox. */
  readonly mailbox: ArrayBuffer;
  /** Calls what the mailbox says; returns the napi_value that was stored in its field `value`. */
  readonly invoke: () => unknown;
  /** Detaches an ArrayBuffer, so that its memory can be unmapped. */
  readonly detach: (buffer: ArrayBuffer) => void;
}
