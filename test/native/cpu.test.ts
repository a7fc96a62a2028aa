import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cpuFeatures, featureLevel } from 'uranium-jit/native';

/** Our names where /proc/cpuinfo has others. */
const linuxNames: Readonly<Record<string, string>> = {
  sse3: 'pni',
  'sse4.1': 'sse4_1',
  'sse4.2': 'sse4_2',
  lahf: 'lahf_lm',
  lzcnt: 'abm',
};

test('The processor features are those that Linux reports', () => {
  const flags = /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' ') ?? [];
  const known = [
    'sse3',
    'ssse3',
    'sse4.1',
    'sse4.2',
    'popcnt',
    'cx16',
    'avx',
    'avx2',
    'f16c',
    'bmi1',
    'bmi2',
  ];
  const others = ['lahf', 'lzcnt', 'movbe', 'fma', 'aes', 'pclmulqdq', 'erms'];
  const wide = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];
  for (const name of [...known, ...others, ...wide]) {
    assert.equal(cpuFeatures().has(name), flags.includes(linuxNames[name] ?? name), name);
  }
});

test('The feature level is avx2 when all of x86-64-v3 is there, avx512 when all of x86-64-v4 is', () => {
  const needed = ['avx2', 'bmi1', 'bmi2', 'lzcnt', 'movbe', 'fma', 'f16c'];
  const all = needed.every((name) => cpuFeatures().has(name));
  const wide = ['f', 'bw', 'cd', 'dq', 'vl'].every((name) => cpuFeatures().has(`avx512${name}`));
  assert.equal(featureLevel(), all ? (wide ? 'avx512' : 'avx2') : 'sse2');
});
