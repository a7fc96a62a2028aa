/** The portable engine: the same tests as recycle.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./recycle.test.ts');

export {};
