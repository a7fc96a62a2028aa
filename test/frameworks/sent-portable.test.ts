/** The portable engine: the same tests as sent.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./sent.test.ts');

export {};
