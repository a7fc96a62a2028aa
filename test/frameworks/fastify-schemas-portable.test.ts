/** The portable engine: the same tests as fastify-schemas.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./fastify-schemas.test.ts');

export {};
