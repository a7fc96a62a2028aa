/** Schemas on the portable engine: the same tests. The variables are read when the encoder is loaded. */

process.env.URANIUM_ENGINE = 'portable';
process.env.URANIUM_RANDOM_SCHEMAS ??= '30';
await import('./schema.test.ts');
await import('./schema-random.test.ts');

export {};
