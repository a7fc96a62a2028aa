/** Kernels and generated code without AVX2: the same tests as options.test.ts. The variables are read when the encoder is loaded. */

process.env.URANIUM_LEVEL = 'sse2';
process.env.URANIUM_RANDOM_VALUES ??= '20000';
await import('./options.test.ts');

export {};
