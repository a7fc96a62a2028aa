/** Schemas with programs that are compiled at first sight: the same tests. The variable is read when the encoder is loaded. */

process.env.URANIUM_HOT = '1';
process.env.URANIUM_RANDOM_SCHEMAS ??= '60';
await import('./schema.test.ts');
await import('./schema-random.test.ts');

export {};
