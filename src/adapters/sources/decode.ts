import { createRequire } from 'node:module';
import { isGarbled, isPlausibleJapanese, isPlausibleWestern, lostCharacters } from './plausible.js';

/** The bytes of a file as text, or why they are none. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** By its WHATWG name: `utf-8`, `shift_jis`. */
      readonly encoding: string;
      /** The last character is incomplete: the file was cut off. */
      readonly cut: boolean;
      /** Characters that an earlier conversion had already replaced by U+FFFD. */
      readonly lost: number;
    }
  | { readonly kind: 'binary' }
  | { readonly kind: 'garbled' }
  /** `line`: where the first byte stands that is no UTF-8, counted from 1. */
  | { readonly kind: 'unknown encoding'; readonly line: number };

type Candidate = { readonly text: string; readonly encoding: string; readonly cut: boolean };

const JAPANESE = ['shift_jis', 'euc-jp', 'iso-2022-jp'];
/** More control characters than this are no text; converters leave a few of them behind. */
const CONTROL_SHARE = 0.01;

/**
 * Decodes strictly: nothing is guessed that does not also read like English or Japanese.
 * `declared` is what a web page says of itself (`Shift_JIS`); it is tried before what the bytes
 * look like, and dropped where it does not hold.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = decodeMarked(bytes);
  if (marked) return judged(marked);
  if (controlShare(bytes) > CONTROL_SHARE) {
    const wide = decodeUtf16(bytes);
    return wide ? judged(wide) : { kind: 'binary' };
  }
  // ISO-2022-JP is ASCII with escape sequences, so it would pass for UTF-8.
  const found = escaped(bytes) ?? decodeAs(bytes, 'utf-8') ?? decodeLegacy(bytes, declared);
  return found ? judged(found) : { kind: 'unknown encoding', line: firstBadLine(bytes) };
}

function judged(candidate: Candidate): Decoded {
  const lost = lostCharacters(candidate.text);
  if (isGarbled(candidate.text, lost)) return { kind: 'garbled' };
  return { kind: 'text', ...candidate, lost };
}

function decodeMarked(bytes: Uint8Array): Candidate | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be');
  return undefined;
}

/** UTF-16 without a byte order mark: only one of the two orders reads like a text. */
function decodeUtf16(bytes: Uint8Array): Candidate | undefined {
  return ['utf-16le', 'utf-16be']
    .map((encoding) => decodeAs(bytes, encoding))
    .find((candidate) => candidate && isTextual(candidate.text));
}

/** Western and Japanese letters and signs nearly throughout: what the wrong byte order never gives. */
function isTextual(text: string): boolean {
  const usual = text.match(
    /[\t\n\r\f\x20-\x7e\u00a0-\u024f\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/g,
  );
  return (usual?.length ?? 0) > text.length * 0.95;
}

function escaped(bytes: Uint8Array): Candidate | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return start.includes('\x1b$B', 0, 'latin1') ? decodeAs(bytes, 'iso-2022-jp') : undefined;
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Candidate | undefined {
  const said = encodingNamed(declared);
  const order = new Set([said, detect(bytes), 'shift_jis', 'euc-jp']);
  for (const encoding of order) {
    if (encoding === undefined || !JAPANESE.includes(encoding)) continue;
    const candidate = decodeAs(bytes, encoding);
    if (candidate && isPlausibleJapanese(candidate.text)) return candidate;
  }
  // Any bytes are Windows-1252, so it is believed only where the page says so and it reads so.
  const western = said === 'windows-1252' ? decodeWestern(bytes) : undefined;
  return western && isPlausibleWestern(western.text) ? western : undefined;
}

/** Loaded when the first file comes that is not Unicode: its tables are large. */
function detect(bytes: Uint8Array): 'euc-jp' | 'shift_jis' {
  const encoding = createRequire(import.meta.url)('encoding-japanese') as typeof import('encoding-japanese');
  return encoding.detect(bytes, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'euc-jp' : 'shift_jis';
}

/** What Windows-1252 has at 0x80 to 0x9f; `\u0081` and the like stand where it has nothing. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: some versions of Node decode Windows-1252 as ISO-8859-1, without its quotation marks. */
function decodeWestern(bytes: Uint8Array): Candidate {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80]!);
  return { text, encoding: 'windows-1252', cut: false };
}

function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Without the last one to three bytes where only they are at fault: a file cut in mid-character. */
function decodeAs(bytes: Uint8Array, encoding: string): Candidate | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let missing = 0; missing <= 3 && missing <= bytes.length; missing++) {
    try {
      const text = decoder.decode(bytes.subarray(0, bytes.length - missing));
      return { text, encoding, cut: missing > 0 };
    } catch {
      // Tried again without the last byte; what is wrong further up fails again.
    }
  }
  return undefined;
}

function controlShare(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    // Tab, line feed, form feed, carriage return and escape belong to texts.
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      count++;
  }
  return bytes.length === 0 ? 0 : count / bytes.length;
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length;
}
