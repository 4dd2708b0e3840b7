import type { Wanted } from '../languages/asking.js';
import { KANA_NAME } from '../languages/ja/questions/names.js';
import type { AttributeName } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import { freeQuestion } from './free.js';
import { makeQuery } from './makeQuery.js';
import type { ParsedQuestion } from './parse.js';
import type { Filter, Query } from './query.js';
import { refOf } from './refs.js';
import type { Decision } from './rules/rule.js';
import { topicOf } from './topic.js';

/**
 * The search for what no attribute answers. Of a list or of one partner, a sentence tells nothing: the search
 * is then for partners, and comes to a value or to nothing.
 */
export function searchQuery(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  decision?: Decision,
): Query | undefined {
  const isNamed = parties.ids.length > 0;
  const free = freeQuestion(parsed);
  // はとばって何: a name in kana is no word that is left over, and yet what is asked about.
  const isNameOfThing = free.wanted === 'definition' && KANA_NAME.test(free.head.join(' '));
  if (
    parsed.rest.length === 0 &&
    !isNameOfThing &&
    !(isNamed && (free.words.length > 0 || free.wanted === 'deed'))
  )
    return undefined;
  const person = slotsOf(parsed, 'person')[0]?.names[0];
  const wanted = wantedOf(parsed, decision, free.wanted);
  return makeQuery({
    op: 'search',
    parties: parties.ids.map(refOf),
    text: isNameOfThing ? free.head.join(' ') : topicOf(parsed),
    ...(isNamed ? {} : { filter: { ...countriesOf(parsed), ...severalOf(parsed) } }),
    ...(person ? { person: refOf(person) } : {}),
    ...(wanted ? { attribute: wanted } : {}),
    ...(parsed.version ? { version: parsed.version } : {}),
  });
}

function wantedOf(
  { signals }: ParsedQuestion,
  decision: Decision | undefined,
  wanted: Wanted,
): AttributeName | undefined {
  const isOfPartners = decision?.op === 'list' || decision?.op === 'order';
  if (isOfPartners && (wanted === 'thing' || wanted === 'person' || wanted === 'place')) return 'partner';
  if (signals.has('when')) return 'when';
  if (signals.has('howMany')) return 'figures';
  if (signals.has('who')) return 'people';
  return signals.has('where') ? 'location' : undefined;
}

/** Without a party, that several signed it tells whose releases are meant: the three-party agreement. */
const severalOf = ({ signals }: ParsedQuestion): Filter =>
  signals.has('severalParties') ? { several: true } : {};

/** Without a party, the country tells whose releases are meant: the seminar with Estonia. */
function countriesOf(parsed: ParsedQuestion): Filter {
  const countries = slotsOf(parsed, 'country').map(({ code }) => code);
  return countries.length > 0 ? { countries } : {};
}
