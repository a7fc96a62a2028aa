/** The portable engine: the same tests as fastify.test.ts. The variable is read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
await import('./fastify.test.ts');

export {};
