import { sentencesOf } from '../../../../text/sentences.js';
import type { FoundPerson, FoundStatement } from '../../../rules/people.js';
import { findPeople } from './people.js';

const SAYING =
  /\b(?:said|says|stated|states|commented|comments?|remarked|remarks|added|noted|explained|offered|expressed|continued)\b/i;

/** What people said, word for word, with who said it: before (`X, President of Y, said, "…"`) or behind (`"…," said X`). */
export function findStatements(text: string): FoundStatement[] {
  const people = findPeople(text, false);
  const found: FoundStatement[] = [];
  let last: string | undefined;
  for (const match of text.matchAll(/"([^"]{20,4000})(?:"|$)/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 200), start);
    const after = text.slice(end, end + 80);
    const behind = /^,? ?(?:said|says|stated|added|commented|noted|explained) /.test(after)
      ? people.find((person) => person.start >= end && person.start - end < 90)
      : undefined;
    const front = SAYING.test(before) ? people.findLast((person) => person.end <= start) : undefined;
    const speaker =
      behind?.name ??
      front?.name ??
      (found.length > 0 && start - (found.at(-1)?.end ?? 0) < 90 ? last : undefined);
    if (!speaker) continue;
    last = speaker;
    found.push({
      start,
      end,
      speaker,
      quote: { start: start + 1, end: start + 1 + (match[1] as string).length },
    });
  }
  return [...found, ...reported(text, people)];
}

const REPORTING =
  /\b(?:said|stated|remarked|commented|noted|added|pointed out|explained|emphasi[sz]ed|hopes?|hoped|expressed (?:the hope|(?:his|her) \w+)) (?:that,? )?/;

/** `Kenji Shuto, Deputy Governor, said that the prefecture …`: told in other words. */
function reported(text: string, people: readonly FoundPerson[]): FoundStatement[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const aside = /, (\p{Lu}[\p{L}-]+) (?:said|added|noted|stated), /u.exec(words);
    if (aside && !words.includes('"')) return [{ ...sentence, speaker: aside[1] as string, quote: sentence }];
    const verb = REPORTING.exec(words);
    if (!verb || words.includes('"') || !/that,? $|hopes? $/.test(verb[0])) return [];
    const before = words.slice(0, verb.index);
    const named =
      people.find((person) => person.start >= sentence.start && person.end <= sentence.start + verb.index)
        ?.name ?? /^(\p{Lu}[\p{L}-]+)(?: (?:also|further))? $/u.exec(before)?.[1];
    if (named === undefined || /^(?:It|They|We|He|She)$/.test(named)) return [];
    const start = sentence.start + verb.index + verb[0].length;
    return [{ ...sentence, speaker: named, quote: { start, end: sentence.end } }];
  });
}
