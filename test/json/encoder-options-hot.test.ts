/** Compiled code: the same tests as encoder-options.test.ts. The variables are read when the encoder is loaded. */

process.env.URANIUM_HOT = '1';
process.env.URANIUM_RANDOM_VALUES ??= '20000';
await import('./encoder-options.test.ts');

export {};
