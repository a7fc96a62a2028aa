/** The portable engine: the same tests as ndjson.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./ndjson.test.ts');

export {};
