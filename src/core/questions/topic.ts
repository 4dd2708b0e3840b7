import type { AttributeName } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import { latinTokens } from './latinTokens.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';
import { refOf } from './refs.js';

/** What is counted or spoken of: the words left over, the word for a kind, the counter (何社). */
export function topicOf(parsed: ParsedQuestion): string {
  const words = [...parsed.rest];
  for (const { start, end } of slotsOf(parsed, 'kinds')) words.push(parsed.question.text.slice(start, end));
  if (parsed.language === 'en') words.push(...countedWords(parsed).filter((word) => !words.includes(word)));
  if (parsed.language === 'ja') {
    for (const { start, end } of parsed.signals.spans('howMany'))
      words.push(parsed.question.text.slice(start, end));
  }
  for (const { start, end } of [...parsed.signals.spans('head'), ...parsed.signals.spans('contact')])
    words.push(parsed.question.text.slice(start, end));
  return words.join(' ');
}

/** The words whose speaker is asked for: those between quotation marks, else what follows `said`. */
export function saidIn(parsed: ParsedQuestion): string {
  const { text } = parsed.question;
  const quoted = /[「『"]([^「」『』"]{6,})[」』"]/.exec(text)?.[1];
  const behind = /\b(?:said|says|saying|stated|remarked)(?: that)? (.{8,})$/.exec(text)?.[1];
  return quoted ?? behind ?? topicOf(parsed);
}

/** What stands behind `how many`, up to the verb: `how many projects has MPR certified` → projects. */
function countedWords({ signals, question }: ParsedQuestion): string[] {
  const [how] = signals.spans('howMany');
  if (!how) return [];
  const words = latinTokens(question.text.slice(how.end)).map(({ word }) => word);
  const verb = words.findIndex((word) => VERBS.has(word));
  return words.slice(0, Math.min(verb < 0 ? words.length : verb, 4));
}

const VERBS = new Set(
  'do does did has have had is are was were in at of with can will there belong make'.split(' '),
);

export function searchQuery(parsed: ParsedQuestion, parties: PartyChoice): Query | undefined {
  if (parsed.rest.length === 0) return undefined;
  const { signals } = parsed;
  const wanted: AttributeName | undefined = signals.has('when')
    ? 'when'
    : signals.has('howMany')
      ? 'figures'
      : signals.has('who')
        ? 'people'
        : signals.has('where')
          ? 'location'
          : undefined;
  return makeQuery({
    op: 'search',
    parties: parties.ids.map(refOf),
    text: topicOf(parsed),
    ...(wanted ? { attribute: wanted } : {}),
  });
}
