/**
 * The formats by which anyOf, oneOf and if tell values apart: those of JSON Schema, draft 7, and of OpenAPI. The names
 * and what they take are those of ajv-formats, which fast-json-stringify uses. A format that is not known takes all.
 */
import { isIPv6 } from 'node:net';

export type Formats = Readonly<Record<string, RegExp | ((value: string) => boolean)>>;

/** Formats of numbers. */
export const numberFormats: Readonly<Record<string, (value: number) => boolean>> = {
  int32: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value <= 2 ** 31 - 1,
  int64: Number.isInteger,
  float: () => true,
  double: () => true,
};

// RFC 3986, appendix A.
const percent = '%[0-9a-f]{2}';
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = `(?:${octet}\\.){3}${octet}`;
const unreserved = "a-z0-9\\-._~!$&'()*+,;=";
const character = `(?:[${unreserved}:@]|${percent})`;
const host = `(?:\\[[0-9a-f:.]+\\]|\\[v[0-9a-f]+\\.[${unreserved}:]+\\]|(?:[${unreserved}]|${percent})*)`;
const authority = `(?:(?:[${unreserved}:]|${percent})*@)?${host}(?::\\d*)?`;
const tail = `(?:\\?(?:${character}|[/?])*)?(?:#(?:${character}|[/?])*)?`;
const rooted = `\\/(?:${character}+(?:\\/${character}*)*)?`;
const rootless = `${character}+(?:\\/${character}*)*`;
const uri = new RegExp(
  `^[a-z][a-z0-9+\\-.]*:(?:\\/\\/${authority}(?:\\/${character}*)*|${rooted}|${rootless})?${tail}$`,
  'i',
);
const reference = new RegExp(
  `^(?:[a-z][a-z0-9+\\-.]*:)?(?:\\/\\/${authority}(?:\\/${character}*)*|${rooted}|${rootless})?${tail}$`,
  'i',
);

export const textFormats: Formats = {
  date: isDate,
  time: (text) => isTime(text, true),
  'date-time': (text) => isDateTime(text, true),
  'iso-time': (text) => isTime(text, false),
  'iso-date-time': (text) => isDateTime(text, false),
  duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
  uri: (text) => /[/:]/.test(text) && uri.test(text),
  'uri-reference': reference,
  'uri-template':
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 6570 excludes them
    /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
  url: isUrl,
  email:
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  hostname:
    /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
  ipv4: new RegExp(`^${ipv4}$`),
  ipv6: (text) => !text.includes('%') && isIPv6(text),
  regex: isPattern,
  uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  'json-pointer': /^(?:\/(?:[^~/]|~0|~1)*)*$/,
  'json-pointer-uri-fragment': /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
  'relative-json-pointer': /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m,
};

/** RFC 3339, full-date. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** RFC 3339, full-time. A leap second is one at the end of a day of UTC. */
function isTime(text: string, needsZone: boolean): boolean {
  const parts = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i.exec(text);
  if (parts === null) return false;
  const [hour, minute, second] = parts.slice(1, 4).map(Number) as [number, number, number];
  const sign = parts[5] === '-' ? -1 : 1;
  const zoneHour = Number(parts[6] ?? 0);
  const zoneMinute = Number(parts[7] ?? 0);
  if (zoneHour > 23 || zoneMinute > 59 || (needsZone && !parts[4])) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const utcMinute = minute - zoneMinute * sign;
  const utcHour = hour - zoneHour * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

function isDateTime(text: string, needsZone: boolean): boolean {
  const [date, time, ...rest] = text.split(/t|\s/i);
  return (
    rest.length === 0 && date !== undefined && time !== undefined && isDate(date) && isTime(time, needsZone)
  );
}

/** Of the web: http, https or ftp, and a public host. */
function isUrl(text: string): boolean {
  if (!/^(?:https?|ftp):\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const name = /^[^/]*\/\/(?:[^\s/@]*@)?([^/:?#]*)/.exec(text)?.[1] ?? '';
  if (/^[\d.]+$/.test(name)) {
    if (!new RegExp(`^${ipv4}$`).test(name)) return false;
    return !/^(?:0|10|127|22[4-9]|2[34]\d|25\d)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|\.(?:0|255)$/.test(
      name,
    );
  }
  return /^(?:[a-z0-9\u00a1-\uffff]+-)*[a-z0-9\u00a1-\uffff]+(?:\.(?:[a-z0-9\u00a1-\uffff]+-)*[a-z0-9\u00a1-\uffff]+)*\.[a-z\u00a1-\uffff]{2,}$/iu.test(
    name,
  );
}

function isPattern(text: string): boolean {
  if (/[^\\]\\Z/.test(text)) return false;
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
