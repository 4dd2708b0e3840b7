import { describe, expect, it } from 'vitest';
import type { Answer, ShownValue, ShownVersion } from '../../src/core/answers/answer.js';
import type { Evidence } from '../../src/core/facts/fact.js';
import type { Release } from '../../src/core/releases/release.js';
import { toDateParts } from '../../src/core/text/dateValue.js';
import { botOver, everySet, shippedParties, TODAY } from './proof/sets.js';

/** How texts are compared: without white space and line breaks, compatibility forms one, small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '');

/** What is wrong with a place that an answer rests on; undefined where nothing is. */
function wrongWith({ releaseId, sentence, value, quote }: Evidence, releases: ReadonlyMap<string, Release>) {
  const release = releases.get(releaseId);
  if (!release) return 'no such release';
  if (release.text.slice(sentence.start, sentence.end) !== quote) return 'its quote is not the place';
  if (quote.length > 400) return 'its quote is longer than 400 characters';
  if (quote.trim() === '') return 'its quote is empty';
  if (value.start < sentence.start || value.end > sentence.end) return 'its value is outside its sentence';
  return value.end > value.start ? undefined : 'its value is empty';
}

/** Stated values with what they rest on; what was worked out stands in no sentence. */
function statedIn(answer: Answer): readonly ShownVersion[] {
  if (answer.kind !== 'answered') return [];
  const { content, evidence } = answer;
  if (content.type === 'extracted')
    return content.values.map((value) => ({ value, basis: 'stated' as const, evidence }));
  const values = content.type === 'value' ? [content] : content.type === 'values' ? content.values : [];
  return values.flatMap(({ versions }) => versions).filter(({ basis }) => basis === 'stated');
}

/** Days that a text tells without their number: today, the end of March, last Thursday, on the day after. */
const RELATIVE =
  'today|yesterday|tomorrow|endof|day[,s]?|本日|昨日|同日|翌日|前日|末|曜|[一二三四五六七八九十]日';

/** Whoever was named in full before may be 大河内知事 or `Mayor Okochi` in the sentence itself. */
const namesOf = (name: string): readonly string[] => {
  const parts = name.split(/[ 　・]/).filter((part) => part.length > 1);
  return [name, ...(parts.length > 0 ? parts : []), name.slice(0, 2)];
};

/** Whether some quote has the value; a value that is worded anew (an instrument, a renewal) tells nothing. */
function isQuoted(value: ShownValue, quotes: readonly string[]): boolean {
  const text = quotes.map(plain).join('|');
  switch (value.type) {
    case 'text':
      return text.includes(plain(value.value));
    case 'person':
      return namesOf(value.value.name).some((name) => text.includes(plain(name)));
    case 'figure':
      return text.includes(plain(value.value.written));
    case 'date': {
      const { day } = toDateParts(value.value);
      return (
        day === undefined ||
        quotes.some((quote) => quote.includes(value.value)) ||
        new RegExp(`(?<!\\d)0?${day}(?!\\d)|${RELATIVE}`).test(text)
      );
    }
    default:
      return true;
  }
}

describe('what answers rest on', () => {
  it('is a sentence of a release that has the value', async () => {
    const parties = await shippedParties();
    const wrong: string[] = [];
    const unquoted: string[] = [];
    let [places, values] = [0, 0];
    for (const { releases, questions } of await everySet()) {
      const byId = new Map(releases.map((one) => [one.id, one]));
      const bot = await botOver(releases, parties);
      for (const { id, question } of questions) {
        const { answers } = bot.ask(question, { today: TODAY });
        const evidence = answers.flatMap((one) => ('evidence' in one ? one.evidence : []));
        places += evidence.length;
        for (const one of evidence) {
          const fault = wrongWith(one, byId);
          if (fault) wrong.push(`${id}: ${fault}`);
        }
        for (const { value, evidence: own } of answers.flatMap(statedIn)) {
          // A country may be told by an organisation's own name, or by the shipped list.
          if (value.type === 'country') continue;
          values++;
          if (own.length === 0) wrong.push(`${id}: a stated value rests on nothing`);
          else if (
            !isQuoted(
              value,
              own.map(({ quote }) => quote),
            )
          )
            unquoted.push(`${id}: ${JSON.stringify(value)} is not in what is quoted for it`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // A day may be worked out of its words: the third Thursday of the month before.
    console.info(`${unquoted.length} of ${values} stated values stand otherwise in their quotes`, unquoted);
    expect(unquoted.length).toBeLessThanOrEqual(values * 0.005);
    expect(places).toBeGreaterThan(500);
  }, 300_000);
});
