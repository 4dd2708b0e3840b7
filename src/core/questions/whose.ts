import type { Span } from '../text/span.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Ref } from './query.js';
import { refOf } from './refs.js';

const BEFORE = /(?:\bfrom|\bfor|\bon behalf of|\brepresent(?:s|ed|ing)?|\bon|\bat)(?: the)? $/;
/** `at the Ardenza ceremony`: of the event, not of the house. */
const EVENT =
  /^ (?:(?:sign|launch)ing|ceremony|mou|moc|loi|agreement|deal|memorandum|event|release|renewal|partnership)\b/i;
const BEHIND = /^(?:'s? (?:signator|signer|representative|speaker|side)|'?s? side\b)/;
const BEHIND_JAPANESE =
  /^(?:側|サイド|の(?:署名者|調印者|代表者|代表|発言者|コメント)|から(?:は|の)?(?:誰|だれ|どなた))/;

/** `for Minatohama and Hokuryo`, `for Kisaragi and who for Hartmoor`. */
function isOfBoth({ end }: Span, { question, slots }: ParsedQuestion): boolean {
  const joint = /^(?: and (?:who |whom )?(?:(?:for|from|on) )?(?:the )?|と)/.exec(question.text.slice(end));
  return (
    joint !== null && slots.some((slot) => slot.kind === 'party' && slot.start === end + joint[0].length)
  );
}

const COUNTING_BEFORE = /\b(?:for|of|to|among)(?: the)? $/;
const COUNTING_BEHIND = /^'s? /;
const COUNTING_BEHIND_JAPANESE =
  /^(?:に(?:とって|と)|の[^のはが]{0,14}?(?:何|第|いくつ|通算|\d)|では|としては)/;

/** Among whose partners a place is asked for: 如月大学はハートムーアにとって何校目, `which number is UTA for Hokuryo`. */
export function numberedBy(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  if (parties.ids.length < 2) return undefined;
  const { text } = parsed.question;
  const found = slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const counts =
      parsed.language === 'ja'
        ? COUNTING_BEHIND_JAPANESE.test(text.slice(slot.end))
        : COUNTING_BEFORE.test(text.slice(0, slot.start)) || COUNTING_BEHIND.test(text.slice(slot.end));
    return id !== undefined && counts ? [id] : [];
  });
  const [only] = new Set(found);
  return only !== undefined && new Set(found).size === 1 ? refOf(only) : undefined;
}

/** Whose people a question asks for: タマキ製薬側の署名者, `who signed for Tamaki`, `Tamaki's signatory`. */
export function whoseOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  for (const slot of slotsOf(parsed, 'party')) {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    if (id === undefined) continue;
    const isOurs =
      parsed.language === 'ja'
        ? BEHIND_JAPANESE.test(text.slice(slot.end))
        : (BEFORE.test(text.slice(0, slot.start)) && !EVENT.test(text.slice(slot.end))) ||
          BEHIND.test(text.slice(slot.end));
    // "Who signed for Kisaragi and who for Hartmoor?" asks for both sides.
    if (isOurs) return isOfBoth(slot, parsed) ? undefined : refOf(id);
  }
  return undefined;
}

const ANNOUNCES = /\b(?:did|has|had|have)(?: the)? $/;
const ANNOUNCING = /^(?:'s)? (?:announce|publish|release|issue|post|report|put out|first report|tell|told)/;
const ANNOUNCEMENT =
  /^'s (?:[a-z]+ ){0,2}(?:announcement|release|news|page|article|publication|press release)/;
const ANNOUNCING_JAPANESE =
  /^(?:が|は|側が|側は|による|の(?!更新|改定|再締結))[^。が]{0,20}(?:発表|公表|公開|掲載|リリース|プレス|お知らせ)/;

/** Whose announcement is asked for: `When did Hartmoor publish its news?`, 天浜県が公表したのは. */
export function announcerOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  const { text } = parsed.question;
  const found = slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const behind = text.slice(slot.end);
    const announces =
      parsed.language === 'ja'
        ? ANNOUNCING_JAPANESE.test(behind)
        : (ANNOUNCES.test(text.slice(0, slot.start)) && ANNOUNCING.test(behind)) || ANNOUNCEMENT.test(behind);
    return id !== undefined && announces ? [id] : [];
  });
  const [only] = new Set(found);
  return only !== undefined && new Set(found).size === 1 ? refOf(only) : undefined;
}

const BESIDE =
  /\b(?:after|before|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|succeed(?:s|ed|ing)?|prior to|next to|behind)(?: the)? $/;
const BESIDE_JAPANESE =
  /^(?:(?:と|との|の)(?:提携|締結|協定|覚書))?(?:の|に|より|から)?[^\S\n]?(?:すぐ)?(?:次|つぎ|直後|直前|一つ|ひとつ|1つ|前|まえ|後|あと|続)/;

/** Those beside whom another is asked for: A of `who came right after A`, Aの次に提携したのは. */
export function besideWhom(parsed: ParsedQuestion, parties: PartyChoice): readonly string[] {
  const { text } = parsed.question;
  return slotsOf(parsed, 'party').flatMap((slot) => {
    const id = parties.ids.find((one) => slot.ids.includes(one));
    const isBeside =
      parsed.language === 'ja'
        ? BESIDE_JAPANESE.test(text.slice(slot.end))
        : BESIDE.test(text.slice(0, slot.start));
    return id !== undefined && isBeside ? [id] : [];
  });
}

/** In whose line of partners one is asked for that stands beside another: B of `who came right after A among B's partners`. */
export function lineOf(parsed: ParsedQuestion, parties: PartyChoice): Ref | undefined {
  if (parties.ids.length !== 2) return undefined;
  const [anchor, ...more] = new Set(besideWhom(parsed, parties));
  const other = parties.ids.find((id) => id !== anchor);
  return anchor !== undefined && more.length === 0 && other !== undefined ? refOf(other) : undefined;
}
