import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IndexPart } from '../../core/index/indexPart.js';

/** A part of an index as a file has it: with what it was made of and for. */
export interface KeptPart {
  /** Of everything that changes terms: a part under another key fits nobody. */
  readonly key: string;
  /** Of each release's text, title and zones, in the order of the part. */
  readonly digests: readonly string[];
  readonly part: IndexPart;
}

const FIRST_LINE = 'musubi index part 1\n';
const HASH_LENGTH = 64;
const LINE_FEED = 10;

const headLine = z.object({
  key: z.string(),
  digests: z.array(z.string()),
  releaseIds: z.array(z.string()),
  /** Bytes of each column, in the order of `COLUMNS`, behind those of the terms. */
  sizes: z.array(z.int().nonnegative()),
});

const COLUMNS = ['passages', 'lengths', 'starts', 'places', 'counts'] as const;

/** A part as bytes: a line that says what it is, the hash of all that follows, a line of JSON, the columns. */
export function encodePart({ key, digests, part }: KeptPart): Buffer {
  const columns = [
    Buffer.from(part.terms, 'utf8'),
    ...COLUMNS.map((name) => {
      const { buffer, byteOffset, byteLength } = part[name];
      return Buffer.from(buffer, byteOffset, byteLength);
    }),
  ];
  const sizes = columns.map(({ length }) => length);
  const head = JSON.stringify({ key, digests, releaseIds: part.releaseIds, sizes });
  const body = Buffer.concat([Buffer.from(`${head}\n`), ...columns]);
  return Buffer.concat([Buffer.from(`${FIRST_LINE}${sha256(body)}\n`), body]);
}

/** The part that the bytes are; undefined where they are none, of another version, cut off, or altered. */
export function decodePart(bytes: Buffer): KeptPart | undefined {
  const bodyAt = FIRST_LINE.length + HASH_LENGTH + 1;
  if (bytes.toString('latin1', 0, FIRST_LINE.length) !== FIRST_LINE) return undefined;
  const body = bytes.subarray(bodyAt);
  if (sha256(body) !== bytes.toString('latin1', FIRST_LINE.length, FIRST_LINE.length + HASH_LENGTH))
    return undefined;
  const headEnd = body.indexOf(LINE_FEED);
  const head = headLine.safeParse(JSON.parse(body.toString('utf8', 0, headEnd)));
  if (!head.success) return undefined;
  const { key, digests, releaseIds, sizes } = head.data;
  let at = headEnd + 1;
  const [terms, passages, lengths, starts, places, counts] = sizes.map((size) => {
    at += size;
    return body.subarray(at - size, at);
  });
  if (!terms || !passages || !lengths || !starts || !places || !counts || at !== body.length)
    return undefined;
  const part: IndexPart = {
    releaseIds,
    terms: terms.toString('utf8'),
    passages: new Uint32Array(copied(passages)),
    lengths: new Uint32Array(copied(lengths)),
    starts: new Uint32Array(copied(starts)),
    places: new Uint32Array(copied(places)),
    counts: new Uint16Array(copied(counts)),
  };
  return { key, digests, part };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** In memory of their own, where numbers of any width may begin. */
const copied = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
