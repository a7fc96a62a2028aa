/**
 * Profiles: what was hot, as JSON text, so that another process compiles it as soon as it is loaded.
 *
 *   {"format":"uranium-engine-profile","version":1,"hot":[{"name":"fib","hash":"0123456789abcdef"}, …]}
 *
 * A body is known by the name of its function (lines have none) and a hash of the bytes that it was made of. Invariant: a profile
 * only says what to compile first: whatever is in it, results are the same.
 */

import { UraniumError } from '../base/index.ts';
import { type Body, lineName } from './program.ts';

const profileFormat = 'uranium-engine-profile';
const profileVersion = 1;
/** Entries of a profile at most. */
export const mostHot = 65536;

/** What a profile says of a body: `name hash`, where lines have no name. */
export function profileKey({ name, source }: Body): string {
  return `${name === lineName ? '' : name} ${hashOf(source)}`;
}

/** The text of a profile. */
export function printProfile(keys: Iterable<string>): string {
  const hot = [...keys].map((key) => {
    const [name = '', hash = ''] = key.split(' ');
    return `    ${JSON.stringify(name === '' ? { hash } : { name, hash })}`;
  });
  const list = hot.length > 0 ? `\n${hot.join(',\n')}\n  ` : '';
  return `{\n  "format": "${profileFormat}",\n  "version": ${profileVersion},\n  "hot": [${list}]\n}\n`;
}

/** The keys of a profile. Throws ERR_PROFILE, which says where, for what `printProfile` does not write. */
export function parseProfile(text: string): Set<string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(`the text is no JSON (${(error as Error).message})`);
  }
  const { format, version, hot } = objectOf(value, 'the profile');
  if (format !== profileFormat) throw refused(`its format is not "${profileFormat}"`);
  if (version !== profileVersion) {
    throw refused(
      `its version is ${String(version)}; this release of Uranium reads version ${profileVersion}`,
    );
  }
  if (!Array.isArray(hot) || hot.length > mostHot)
    throw refused(`hot is no array of at most ${mostHot} entries`);
  return new Set(
    hot.map((entry: unknown, index) => {
      const { name = '', hash } = objectOf(entry, `hot[${index}]`);
      if (typeof name !== 'string' || !/^([A-Za-z]\w{0,199})?$/.test(name)) {
        throw refused(`hot[${index}].name is not the name of a function`);
      }
      if (typeof hash !== 'string' || !/^[0-9a-f]{16}$/.test(hash)) {
        throw refused(`hot[${index}].hash is not a hash of 16 hexadecimal digits`);
      }
      return `${name} ${hash}`;
    }),
  );
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw refused(`${where} is no object`);
}

function refused(what: string): UraniumError {
  return new UraniumError('ERR_PROFILE', `${what}; a profile is the text of saveProfile of a machine`);
}

/** 16 hexadecimal digits: FNV-1a, forwards with two beginnings. */
function hashOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other ^ byte, 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
