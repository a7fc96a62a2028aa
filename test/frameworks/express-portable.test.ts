/** The portable engine: the same tests as express.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./express.test.ts');

export {};
