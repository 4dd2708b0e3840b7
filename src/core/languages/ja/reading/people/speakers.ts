import { matchesIn } from '../../../../text/matches.js';
import type { FoundPerson, FoundSpeaker } from '../../../rules/people.js';
import { POST } from './posts.js';

const KATAKANA = '[ァ-ヴー]{2,}(?:[・=＝][ァ-ヴー]{2,}){0,3}';

/** A family name as it stands before a post, and the post: 海野|専務取締役, エチェベリー|大使, 轡田|理事・副学長. */
const SHORT = `([\\p{Script=Han}々]{1,4}?|${KATAKANA}|[A-Z][\\p{Script=Latin}'’-]+) ?((?:副|専務|常務|最高)?${POST}(?:[・兼](?:副)?${POST})?)`;

/** …is the subject of what is said: は, からは, によると, のコメント:. */
const TOPIC =
  '(?:は|が|も|から|より|によると|によれば|の(?:コメント|あいさつ|挨拶|言葉|話|談話?)|(?:コメント|あいさつ|挨拶|談話?)[:：]|[:：])';

const HONORIFIC = '(?:氏|さん|様|先生)?';

/** Whether what follows a name makes its bearer the speaker: 氏は、…, (左)が. */
export const speaks = (after: string): boolean => SPEAKS.test(after);

const SPEAKS = new RegExp(
  `^(?:([^()]{1,24}))?${HONORIFIC} ?(?:${POST})?(?:([^()]{1,24}))?${HONORIFIC}${TOPIC}|^、`,
);

const SHORT_SUBJECT = new RegExp(`(?:^|[^\\p{Script=Han}ァ-ヴーA-Za-z])${SHORT}${HONORIFIC}${TOPIC}`, 'gu');

const CALLED = new RegExp(
  `(?:^|[^\\p{Script=Han}ァ-ヴーA-Za-z])([\\p{Script=Han}々]{1,5}|${KATAKANA}|[A-Z][\\p{Script=Latin}'’-]+) ?(?:氏|さん)(?:\\([^()]{1,8}\\))?${TOPIC}`,
  'gu',
);

/** 専務理事の今野は、: the family name alone, of somebody named in full elsewhere. */
const BARE =
  /(?:の|、|^|さらに|また|加えて|続けて)([\p{Script=Han}]{1,4}|[A-Z][\p{L}-]+)は[^は。「」]{0,20}$/u;

/** これに対し戸川学長は、 → 戸川, 学長; 氷室氏は → 氷室. The last one before the quotation. */
export function shortSpeaker(lead: string): FoundSpeaker | undefined {
  const posted = last(lead, SHORT_SUBJECT);
  const called = last(lead, CALLED);
  if (posted && (!called || posted.index >= called.index))
    return { name: posted[1] as string, post: posted[2] as string };
  if (called) return { name: called[1] as string };
  const bare = BARE.exec(lead)?.[1];
  return bare === undefined ? undefined : { name: bare };
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return matchesIn(text, pattern).at(-1);
}

const BEHIND = new RegExp(
  `^と、?(?:[^。「」]{0,12}?(?:の|、))?${SHORT}(?:は|が)[^。「」]{0,20}(?:述べ|語|話|コメント|強調|説明)`,
  'u',
);

/** 「…」と戸川学長は話す: the speaker behind the words. */
export function speakerBehind(
  after: string,
  people: () => readonly FoundPerson[],
  end: number,
): FoundSpeaker | undefined {
  const match = BEHIND.exec(after);
  if (!match) return undefined;
  const full = people().find((person) => person.start >= end && person.end <= end + match[0].length);
  return full ? { name: full.name } : { name: match[1] as string, post: match[2] as string };
}

/** What a heading adds to a speaker: のコメント, からのメッセージ, (要旨). */
const OF_WORDS =
  /(?:(?:の|からの)?(?:ご)?(?:コメント|挨拶|あいさつ|言葉|ことば|談話?|メッセージ|発言|声|話)|から|より)?(?:\((?:要旨|全文|抜粋)\))?[:：]?$/;

const POST_ONLY = new RegExp(`^(?:${POST})$`, 'u');
const SHORT_ONLY = new RegExp(`^(?:.{0,24}?[ \\u3000])?${SHORT}$`, 'u');

const HOUSE_AND_POST = new RegExp(`^[A-Z][A-Za-z-]{1,10}[ の]?(${POST})$`, 'u');

/** The speaker of a line above somebody's words, without its marks. */
export function heading(words: string, people: readonly FoundPerson[]): FoundSpeaker | undefined {
  const [first, ...others] = people;
  if (first && others.every((other) => other.name === first.name)) return { name: first.name };
  const bare = words.replace(OF_WORDS, '').trim();
  // TLN理事長コメント: the house and the post, of whoever holds it.
  const posted = words === bare ? undefined : HOUSE_AND_POST.exec(bare)?.[1];
  if (posted !== undefined) return { post: posted };
  if (POST_ONLY.test(bare)) return words === bare ? undefined : { post: bare };
  const short = SHORT_ONLY.exec(bare);
  if (short && !POST_ONLY.test(`${short[1]}${short[2]}`))
    return { name: short[1] as string, post: short[2] as string };
  // A name alone, of somebody whom the release names with a post elsewhere.
  return words !== bare || /^[\p{Script=Han}々]{1,4}[ \u3000]\S{1,6}$|^[ァ-ヴー]+・[ァ-ヴー・]+$/u.test(bare)
    ? { name: bare.replace(/(?:氏|さん|様)$/, '') }
    : undefined;
}

/** Whether a heading says that somebody's words follow: 代表者コメント, ■青木市長のあいさつ, 両者の言葉, 発言要旨. */
export const headsWords = (line: string): boolean =>
  line.length <= 60 &&
  /(?:コメント|メッセージ|あいさつ|挨拶|談話|の言葉|のことば|(?<!記者の?)発言(?:要旨|概要)?)(?:\([^()]*\))?[^\p{L}]*$/u.test(
    line,
  );
