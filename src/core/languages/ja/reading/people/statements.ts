import { matchesIn } from '../../../../text/matches.js';
import { sentencesOf } from '../../../../text/sentences.js';
import type { FoundPerson, FoundSpeaker, FoundStatement } from '../../../rules/people.js';
import { findPeople } from './people.js';
import { heading, shortSpeaker, speakerBehind, speaks } from './speakers.js';

/** Behind a quotation: と述べました, と期待を込めた, などと話した, と応じ. */
const SAYING =
  /^(?:と|など(?:と)?)[^。「」]{0,24}?(?:述べ|語|話|コメント|発言|応じ|応え|答え|強調|期待|挨拶|あいさつ|説明|指摘|評価|歓迎|振り返|寄せ|抱負|意気込|訴え|呼び?かけ|喜[びん]|感謝|言い|言った|言う|明かし|締めくく|結[びん]|の(?:言葉|発言|祝辞|挨拶|談話)|力を込め|してい|したい)/;

/** The shortest words that are somebody's statement and no name of an event. */
const SHORTEST = 8;

/** What people said, word for word: X理事長は、「…」と述べています. */
export function findStatements(text: string): FoundStatement[] {
  if (!text.includes('「') && !REPORTED.test(text)) return [];
  const people = peopleOf(text);
  const found: FoundStatement[] = [];
  let before = 0;
  let last: FoundStatement | undefined;
  for (const match of matchesIn(text, /「([^」]{1,3000})」/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const lead = leadOf(text, Math.max(before, start - 120), start);
    before = end;
    if ((match[1] as string).length < SHORTEST) continue;
    const after = text.slice(end, end + 60);
    const said = SAYING.test(after);
    const labelled = /(?:コメント|談話?|は|言葉|あいさつ|挨拶)[^\p{L}「」。]{0,3}$/u.test(lead);
    const named =
      said || labelled
        ? speakerBefore(lead, start, people)
        : isSpeech(match[1] as string)
          ? speakerOfLine(lead)
          : undefined;
    // 「…」と話し、「…」と続けた: the second quotation of a sentence is the same person's.
    const goesOn = said && last && !text.slice(last.end, start).includes('。') ? last.speaker : undefined;
    const again = said && /同(?:氏|市長|町長|知事|社長|会長|学長|理事長|所長|代表)(?:は|も)/.test(lead);
    const speaker =
      named ?? goesOn ?? (again ? last?.speaker : undefined) ?? speakerBehind(after, people, end);
    if (!speaker) continue;
    last = { start, end, speaker, quote: { start: start + 1, end: end - 1 } };
    found.push(last);
  }
  return [...found, ...reported(text, people)];
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

/** Whole sentences, and no name of an event: 「公民館は市民にいちばん近い場所です。」, 「次は人を育てる番です。…たい」, 「国境を知りません」 */
const isSpeech = (words: string): boolean =>
  words.length >= 12 &&
  (/[。!?]$/.test(words) ||
    /[。!?].{4,}[ぁ-ん]$/s.test(words) ||
    /(?:です|ます|ません|でした|ました|ましょう|たい|思う|いる)$/.test(words));

/** 桐山市長「…」, 鷹野理事長(代読)「…」, 槙島徹・リンクス専務理事:「…」: nothing but somebody with a post stands before the words. */
function speakerOfLine(lead: string): FoundSpeaker | undefined {
  const line = lead.trim();
  const speaker = line.length <= 50 ? speakerIn(line) : undefined;
  if (speaker?.post !== undefined) return speaker;
  // A name alone tells too little, unless it was found with its post.
  return findPeople(line.replace(EDGES, ''), false).some(({ name }) => name === speaker?.name)
    ? speaker
    : undefined;
}

/** The words of the same sentence before a quotation. */
function leadOf(text: string, from: number, start: number): string {
  const words = text.slice(from, start);
  return words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('」。')) + 1);
}

/** The last person of the sentence who is its subject, in full or by family name and post. */
function speakerBefore(lead: string, start: number, people: People): FoundSpeaker | undefined {
  const full = people().findLast(
    (person) =>
      person.start >= start - lead.length &&
      person.end <= start &&
      speaks(lead.slice(lead.length - (start - person.end))),
  );
  // 門脇学長(2023年4月就任)は
  return full ? { name: full.name } : shortSpeaker(lead.replace(/\([^()]*\)/g, ''));
}

/** は、…嬉しく思うと|述べ: words told without marks. */
const REPORTED =
  /は、?([^「」]{12,600}?)と(?:述べ|語|話し|コメント|期待を|強調|挨拶|指摘|(?<=たい、?と)してい)/;

/** 曾山明彦は、…たいへん嬉しく思うと述べた: told in other words. */
function reported(text: string, people: People): FoundStatement[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const match = REPORTED.exec(words);
    if (!match) return [];
    const topic = sentence.start + match.index;
    const speaker = speakerBefore(`${words.slice(0, match.index)}は`, topic + 1, () =>
      people().filter((person) => person.end <= topic),
    );
    if (speaker === undefined) return [];
    const start = topic + match[0].indexOf(match[1] as string);
    return [{ ...sentence, speaker, quote: { start, end: start + (match[1] as string).length } }];
  });
}

/** Whose words follow below a line: ○戸川 誠 学長, 【青木市長のコメント】, 知事コメント, 戸川 誠(汐見大学長). */
export function speakerIn(line: string): FoundSpeaker | undefined {
  if (line.length > LONGEST) return undefined;
  const words = line.replace(EDGES, '');
  // (公務により欠席のため、副市長が代読) names somebody else.
  const outside = words.replace(/\([^()]*\)/g, '').trim();
  // あいさつ(稲森知事 ※代読), (戸上頭取): the bracket holds the speaker where nobody stands outside it.
  const bare = WORDS_ONLY.test(outside) ? speakerInBracket(words) : outside;
  const people = findPeople(bare, false);
  return heading(bare, people.length > 0 ? people : findPeople(words, false));
}

/** コメント, ご挨拶, and nothing. */
const WORDS_ONLY = /^(?:ご?(?:コメント|メッセージ|あいさつ|挨拶|談話?|発言(?:要旨)?|言葉))?[:：]?$/;

const speakerInBracket = (words: string): string =>
  (/\(([^()]{2,40})\)/.exec(words)?.[1] ?? '').split(/[※、,]/)[0]?.trim() ?? '';

/** No line that says whose the words below are is longer. */
const LONGEST = 100;

/** Marks of a list or a heading: ■, 【 】, <  >. */
const EDGES = /^(?:[^\p{L}\p{N}]*\d{1,2}[)）.．]? *(?=\p{L}))|^[^\p{L}\p{N}]+|[\]】>＞》〉:：*\s]+$/gu;
