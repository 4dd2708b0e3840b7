import { matchesIn } from '../../../../text/matches.js';
import type { FoundPerson, FoundSpeaker } from '../../../rules/people.js';
import { ORGANISATION_WORDS } from '../names/words.js';
import { LOWER_ROLE, ROLE } from './posts.js';

const VERB =
  '(?:said|says|stated|states|commented|comments|remarked|remarks|added|adds|noted|notes|explained|explains|offered|expressed|continued|recalled|recalls|told|observed|concluded|replied|called|described|welcomed|hailed|praised|joked|wrote|quipped|promised|recalls|answered|responded|admitted|agreed|warned|insisted)';

/** Somebody speaks: `said`, `Comment by`, `Remarks from`. */
export const SAYING = new RegExp(
  `\\b(?:${VERB}|(?:comments?|remarks|message|statement|words) (?:by|from|of))\\b`,
  'i',
);

const FAMILY = "\\p{Lu}[\\p{Script=Latin}'’-]+(?: \\p{Lu}[\\p{Script=Latin}'’-]+){0,2}";

const TITLE = '(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )';

/** `President Saegusa said:`, `Dr. Aumann added`, `Tagaya recalled`. */
const SHORT = new RegExp(
  `(?<![\\p{L}-])(?:(${ROLE}) )?${TITLE}?(${FAMILY})(?:,? (?:also|then|further))? ${VERB}\\b`,
  'gu',
);

/** `She added:`, `the mayor said`. */
export const isPronounSubject = (lead: string): boolean => PRONOUN_SPEAKS.test(lead);

const PRONOUN_SPEAKS = new RegExp(`\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:also |then )?${VERB}\\b`);

const NOBODY =
  /^(?:It|They|We|He|She|I|The|This|That|Both|Who|Which|Also|And|But|In|On|At|As|When|For|Asked|One|Nobody|Everybody)$/;

/** By family name, with or without a post: somebody named in full elsewhere. The last one who speaks. */
export function shortSpeaker(lead: string): FoundSpeaker | undefined {
  const match = matchesIn(lead, SHORT).at(-1);
  return match ? named(match[2] as string, match[1]) : undefined;
}

/** `Professor Horvat: |"…"`, `Mayor Oki: |"…"`: a label without a verb. */
const LABEL = new RegExp(`(?:^|[.!?"] )(?:(${ROLE}) )?${TITLE}?(${FAMILY}): *$`, 'u');

/** By family name with a colon, right before somebody's words. */
export function labelledSpeaker(lead: string): FoundSpeaker | undefined {
  const match = LABEL.exec(lead);
  return match ? named(match[2] as string, match[1]) : undefined;
}

const BEHIND = new RegExp(
  `^,? ?(?:${VERB} (?:(${ROLE}) )?${TITLE}?(${FAMILY})|(?:(${ROLE}) )?${TITLE}?(${FAMILY}) ${VERB}\\b)`,
  'u',
);

/** `," said President Saegusa.`, `," Bjørnstad told this paper.` */
export function shortBehind(after: string): FoundSpeaker | undefined {
  const match = BEHIND.exec(after);
  return match ? named((match[2] ?? match[4]) as string, match[1] ?? match[3]) : undefined;
}

function named(name: string, post: string | undefined): FoundSpeaker | undefined {
  // `…, Counsellor at the Royal Danish Embassy said`: a house has no voice of its own here.
  if (NOBODY.test(name.split(' ')[0] as string) || ORGANISATION_WORDS.test(name)) return undefined;
  return post === undefined ? { name } : { name, post };
}

/** No line that says whose the words below are is longer. */
const LONGEST = 120;

/** Marks of a list or a heading, and the colon behind. */
export const EDGES = /^[^\p{L}\p{N}]+|[:\s\]>*]+$/gu;

const WORDS_OF =
  /^(?:(?:a )?(?:comments?|remarks?|message|statement|quotes?|words|greetings?|address) (?:by|from|of) )/i;
const OWN_WORDS = /['’]s (?:comments?|remarks?|message|statement|words)$/i;
const NAME_ONLY = new RegExp(`^${TITLE}?${FAMILY}$`, 'u');
const SHORT_ONLY = new RegExp(`^(?:the )?(${ROLE}|${LOWER_ROLE}) ${TITLE}?(${FAMILY})$`, 'u');

/** The speaker of a line above somebody's words. */
export function heading(line: string, people: readonly FoundPerson[]): FoundSpeaker | undefined {
  if (line.length > LONGEST) return undefined;
  const words = line.replace(EDGES, '');
  const [first, ...others] = people;
  if (first && others.every((other) => other.name === first.name)) return { name: first.name };
  const bare = words.replace(WORDS_OF, '').replace(OWN_WORDS, '');
  const short = SHORT_ONLY.exec(bare);
  if (short) return { name: short[2] as string, post: short[1] as string };
  return NAME_ONLY.test(bare) ? { name: bare.replace(/^\p{L}+\. /u, '') } : undefined;
}

/** Whether a heading says that somebody's words follow: `Comments`, `Remarks by the President`, `Message from Mayor Oki`. */
export const headsWords = (line: string): boolean =>
  line.length <= 80 &&
  /^[^\p{L}]*(?:(?:the )?(?:parties|presidents|representatives)['’] )?(?:comments?|remarks|messages?|statements?|voices|words|greetings?)(?: (?:by|from|of)\b.*)?[^\p{L}]*$|['’]s (?:comments?|remarks|message|statement)[^\p{L}]*$/iu.test(
    line,
  );
