import { createHash } from 'node:crypto';
import { indexTerms } from '../../core/index/terms/tokenize.js';
import type { Release } from '../../core/releases/release.js';

/** Changed whenever passages are cut in another way, or a part means something else. */
const MEANING = 1;

/** Both languages, numbers, and what folds: whoever makes other terms of it makes another index. */
const SAMPLE =
  'The U.S. signed 1,200 ten-year memoranda in Zürich (12.5%) on 22 March 2021. ' +
  '潮見市と湊大学は、2021年3月22日、ｶﾌﾞﾄﾑｼに関する連携協定を締結し、總額1,000億円のサーバー群を人々に提供する。';

/** Of everything that changes terms: the program, the version of Node's segmentation of Japanese, the settings. */
export function indexKey(programVersion: string, icu: string): string {
  const parts = [String(MEANING), programVersion, icu, ...indexTerms(SAMPLE)];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** Of what of a release is indexed. */
export function releaseDigest({ title, text, zones }: Pick<Release, 'title' | 'text' | 'zones'>): string {
  const places = zones.map(({ kind, start, end }) => `${kind} ${start} ${end}`).join('\n');
  // Lengths before texts: no two releases run together in the same way.
  return createHash('sha256')
    .update(`${title.length} ${text.length} ${zones.length}\n${title}${text}${places}`)
    .digest('base64url');
}
