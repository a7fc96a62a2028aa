/** The shape of the instruction tables. */

/** Rows, as form.ts explains them, by mnemonic. */
export type InstructionTable = Readonly<Record<string, readonly string[]>>;
