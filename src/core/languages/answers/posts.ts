import { POST_WORDS as EN } from '../en/answers/posts.js';
import { POST_WORDS as JA } from '../ja/answers/posts.js';
import type { Language } from '../language.js';

/** Which post of a house is at its top, and which below; a role may be told in words of several languages. */
export interface PostWords {
  /** A post at the top of a house, for a question that names none: `Governor`, 学長. */
  readonly top: RegExp;
  /** A post that a question names: `who is the principal`, 専務は誰. */
  readonly named: RegExp;
  /** Who stands below somebody: `Vice President`, 副学長. */
  readonly deputy: RegExp;
  /** Deputies, and those who head a part alone: `Director of Research`, 水里支店長. */
  readonly lesser: RegExp;
  /** What a post has before it and is called without: 代表取締役|頭取. */
  readonly before?: RegExp;
}

export const POST_WORDS: Readonly<Record<Language, PostWords>> = { en: EN, ja: JA };
