/** The portable engine: the same tests as hono.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./hono.test.ts');

export {};
