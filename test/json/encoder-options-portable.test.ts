/** The portable engine: the same tests as encoder-options.test.ts. The variables are read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
process.env.URANIUM_RANDOM_VALUES ??= '20000';
await import('./encoder-options.test.ts');

export {};
