import { matchesIn } from '../../../../text/matches.js';
import { sentencesOf } from '../../../../text/sentences.js';
import type { FoundPerson, FoundSpeaker, FoundStatement } from '../../../rules/people.js';
import { findPeople } from './people.js';
import {
  EDGES,
  heading,
  isPronounSubject,
  labelledSpeaker,
  SAYING,
  shortBehind,
  shortSpeaker,
} from './speakers.js';

/** What people said, word for word, with who said it: before (`X, President of Y, said, "…"`) or behind (`"…," said X`). */
export function findStatements(text: string): FoundStatement[] {
  if (!text.includes('"') && !SAYING.test(text) && !REPORTING.test(text)) return [];
  const people = peopleOf(text);
  const found: FoundStatement[] = [];
  let from = 0;
  for (const match of matchesIn(text, /"([^"]{8,4000})(?:"|$)/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const lead = text.slice(Math.max(from, start - 220), start);
    const last = found.at(-1);
    const near = last !== undefined && start - last.end < 90;
    from = end;
    // "…," commented Thorsell. "…." Kunitachi noted that …: what ends with a stop is not told of behind it.
    const isSame = near && ATTRIBUTION.test(lead) && /[.!?]"$/.test(text.slice(end - 2, end));
    const speaker =
      (isSame ? last.speaker : undefined) ??
      (opensNext(text, end) ? undefined : speakerBehind(text, end, people)) ??
      (near && ATTRIBUTION.test(lead) ? last.speaker : undefined) ??
      speakerBefore(lead, start, people) ??
      (/^,? (?:he|she) (?:said|added)/.test(text.slice(end, end + 12)) ? shortSpeaker(lead) : undefined) ??
      (near && (isPronounSubject(lead) || !SAYING.test(lead)) ? last.speaker : undefined);
    // `Harbor Trials` is a name; what goes on a speech is said however short.
    const goesOn = near && ATTRIBUTION.test(lead);
    if (!speaker || ((match[1] as string).length < 20 && !goesOn)) continue;
    const quote = { start: start + 1, end: start + 1 + (match[1] as string).length };
    found.push({ start, end, speaker, quote });
  }
  return [...found, ...reported(text, people)];
}

/** `"… a harbour." |Noriko Minase commented:| "Our …"`: behind a whole sentence, who is named with a colon says what follows. */
function opensNext(text: string, end: number): boolean {
  if (!/[.!?]["]?$/.test(text.slice(end - 2, end))) return false;
  return /^[^".!?]{3,160}: ?"/.test(text.slice(end, end + 164));
}

/** The people of a text, looked for when somebody has said something in it: most quotation marks hold a name. */
type People = () => readonly FoundPerson[];

function peopleOf(text: string): People {
  let people: readonly FoundPerson[] | undefined;
  return () => {
    people ??= findPeople(text, false);
    return people;
  };
}

/** `"…," Berg told this paper. "…"`: what stands between two quotations of one speech. */
const ATTRIBUTION = /^[^.:]*[^.:\s]\. ?$/;

/** `," said Ida Berg, President of …`, `," Berg told reporters`, `" — Ida Berg, CEO`. */
function speakerBehind(text: string, end: number, people: People): FoundSpeaker | undefined {
  const after = text.slice(end, end + 160);
  const stop = /["]/.exec(after)?.index ?? after.length;
  const words = after.slice(0, stop);
  const verb =
    /^,? ?(?:said|says|stated|added|adds|commented|comments|noted|explained|explains|remarked|recalled) /.test(
      words,
    );
  const dash = /^[ >]*[-–—―~]{1,2} ?\p{Lu}/u.test(words);
  const full =
    verb || dash ? people().find((person) => person.start >= end && person.start - end < 90) : undefined;
  if (full && full.end <= end + stop) return { name: full.name };
  return shortBehind(words) ?? speakerBetween(words, end, people);
}

/** `"…," |Ida Berg, Chair of the Hub, said from Oslo|`: the post stands between the name and the verb. */
function speakerBetween(words: string, end: number, people: People): FoundSpeaker | undefined {
  if (
    !/^,? ?\p{Lu}[^".]{4,110},? (?:said|says|stated|added|adds|commented|comments|noted|explained|remarked|recalled)\b/u.test(
      words,
    )
  )
    return undefined;
  const full = people().find((person) => person.start >= end && person.start - end < 4);
  return full && { name: full.name };
}

/** The last person before the words, where the sentence says that somebody speaks: `said:`, `Ida Berg (CEO):`. */
function speakerBefore(lead: string, start: number, people: People): FoundSpeaker | undefined {
  const labelled = /:\s*$/.test(lead);
  if (!labelled && !SAYING.test(lead)) return undefined;
  const short = shortSpeaker(lead) ?? labelledSpeaker(lead);
  const full = people().findLast((person) => person.end <= start && person.start >= start - lead.length);
  if (full && (!short || full.name.includes(short.name ?? ''))) return { name: full.name };
  if (short) return short;
  return full && !isPronounSubject(lead) ? { name: full.name } : undefined;
}

const REPORTING =
  /\b(?:said|stated|remarked|commented|noted|added|pointed out|explained|emphasi[sz]ed|hopes?|hoped|expressed (?:the hope|(?:his|her) \w+)) (?:that,? )?/;

/** `Kenji Shuto, Deputy Governor, said that the prefecture …`: told in other words. */
function reported(text: string, people: People): FoundStatement[] {
  return sentencesOf(text).flatMap((sentence): FoundStatement[] => {
    const words = text.slice(sentence.start, sentence.end);
    const aside = /, (\p{Lu}[\p{L}-]+) (?:said|added|noted|stated), /u.exec(words);
    if (aside && !words.includes('"'))
      return [{ ...sentence, speaker: { name: aside[1] as string }, quote: sentence }];
    const verb = REPORTING.exec(words);
    if (!verb || words.includes('"') || !/that,? $|hopes? $/.test(verb[0])) return [];
    const before = words.slice(0, verb.index);
    const full = people().find(
      (person) => person.start >= sentence.start && person.end <= sentence.start + verb.index,
    );
    const speaker = full ? { name: full.name } : shortSpeaker(`${before}said `);
    if (speaker === undefined) return [];
    const start = sentence.start + verb.index + verb[0].length;
    return [{ ...sentence, speaker, quote: { start, end: sentence.end } }];
  });
}

/** Whose words follow below a line: `Comment from Ida Berg, President of Skarvik Hub`, `Mayor Oki's remarks`. */
export const speakerIn = (line: string): FoundSpeaker | undefined =>
  heading(line, findPeople(line.replace(EDGES, ''), false));
