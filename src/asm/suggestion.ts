/** What an unknown mnemonic may have been meant to be. */

/** "; did you mean …" with the mnemonics that differ in one letter, or in their last ones. */
export function suggestion(mnemonic: string, mnemonics: readonly string[]): string {
  const near = mnemonics.filter(
    (name) =>
      Math.abs(name.length - mnemonic.length) <= 1 &&
      (isOneEditAway(name, mnemonic) || (mnemonic.length > 3 && name.slice(0, -1) === mnemonic.slice(0, -1))),
  );
  return near.length === 0 ? '' : `; did you mean ${near.slice(0, 5).join(', ')}?`;
}

function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
