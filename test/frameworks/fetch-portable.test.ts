/** The portable engine: the same tests as fetch.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./fetch.test.ts');

export {};
