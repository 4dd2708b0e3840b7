import { sentencesOf } from '../../../../text/sentences.js';
import type { FoundPerson, FoundStatement } from '../../../rules/people.js';
import { findPeople } from './people.js';

const SAYING =
  /^(?:と|など(?:と)?)[^。]{0,14}(?:述べ|語|話|コメント|してい|強調|期待|挨拶|あいさつ|説明|振り返|寄せ|抱負|意気込|したい)/;

/** What people said, word for word: X理事長は、「…」と述べています. */
export function findStatements(text: string): FoundStatement[] {
  const people = findPeople(text, false);
  const found: FoundStatement[] = [];
  for (const match of text.matchAll(/「([^」]{12,3000})」/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 80), start);
    const said = SAYING.test(text.slice(end, end + 30)) || /(?:コメント|は|談)[:：、]?\s*$/.test(before);
    const speaker =
      people.findLast((person) => person.end <= start && start - person.end < 80)?.name ??
      shortSpeaker(before);
    if (!said || !speaker) continue;
    found.push({ start, end, speaker, quote: { start: start + 1, end: end - 1 } });
  }
  return [...found, ...reported(text, people)];
}

/** 曾山明彦は、…たいへん嬉しく思うと述べた: told in other words. */
function reported(text: string, people: readonly FoundPerson[]): FoundStatement[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const match =
      /は、?([^「」]{12,600}?)と(?:述べ|語|話し|コメント|期待を|強調|挨拶|しています|している)/.exec(words);
    if (!match) return [];
    const topic = sentence.start + match.index;
    const named =
      people.findLast((person) => person.end <= topic && person.start >= sentence.start)?.name ??
      shortSpeaker(`${words.slice(0, match.index)}は`);
    if (named === undefined) return [];
    const start = topic + match[0].indexOf(match[1] as string);
    return [{ ...sentence, speaker: named, quote: { start, end: start + (match[1] as string).length } }];
  });
}

/** 専務理事の今給黎は、: the family name of somebody named in full elsewhere; Zollinger 氏は. */
const shortSpeaker = (before: string): string | undefined =>
  /(?:の|、|。|^|さらに|また|加えて|続けて)([\p{Script=Han}]{1,4}|[A-Z][\p{L}-]+)(?: ?氏)?は[^。「]{0,20}$/u.exec(
    before,
  )?.[1] ?? /([\p{Script=Han}]{2,4}(?:社長|市長|学長|総長|理事長|会長))は、?$/u.exec(before)?.[1];
