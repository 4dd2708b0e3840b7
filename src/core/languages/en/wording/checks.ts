import type { Check, NoData, Subject } from '../../../answers/answer.js';
import type { Names, Wording } from '../../wording.js';
import { article, join, lowerThe, onDate, ordinal, unique, value } from './format.js';
import { NOUNS } from './labels.js';
import { notRange, selection } from './selection.js';
import { subject, valueSentence } from './values.js';

export function wrong(check: Check, names: Names): string {
  const stated = join(unique(check.stated.map((one) => value(one.value, names))));
  switch (check.attribute) {
    case 'signedOn':
    case 'effectiveOn':
    case 'announcedOn':
    case 'foundedOn':
      return `No: ${{ signedOn: 'it was signed', effectiveOn: 'it became effective', announcedOn: 'it was announced', foundedOn: 'it was founded' }[check.attribute]} ${join(check.stated.map(({ value: one }) => (one.type === 'date' ? onDate(one.value) : '')))}${check.asserted.type === 'range' ? `, not ${notRange(check.asserted)}` : ''}.`;
    case 'endsOn':
      return `No: it runs until ${stated}.`;
    case 'instrument':
      return `No: the releases call it ${article(stated)}.`;
    case 'ordinal':
    case 'municipalityOrdinal': {
      const place = check.stated.map(({ value: one }) => (one.type === 'number' ? ordinal(one.value) : ''));
      return `No: it is the ${join(unique(place))}${check.attribute === 'ordinal' ? ' partner' : ' among local governments'}${check.asserted.type === 'number' ? `, not the ${ordinal(check.asserted.value)}` : ''}.`;
    }
    case 'termMonths':
      return `No: its term is ${stated}.`;
    case 'renewal':
      return 'No: it is not renewed automatically, but can be by agreement.';
    case 'totalPartners':
      return `No: the number of partners is ${stated}.`;
    case 'overseasPartners':
      return `No: the number of overseas partners is ${stated}.`;
    case 'signatories':
      return `No: the signatories named are ${stated}.`;
    case 'head':
      return `No: it is ${stated}.`;
    case 'office':
      return `No: the releases tell of ${stated}.`;
    case 'country':
      return `No: the country is ${stated}.`;
    default:
      return `No: the releases say ${stated}.`;
  }
}

export function verdictSentence(
  content: Extract<Parameters<Wording['first']['verdict']>[0], { type: 'verdict' }>,
  names: Names,
): string {
  const { holds, checks, partnerships, parties, subject: about } = content;
  const failed = checks.find((check) => !check.holds && !check.isMinor);
  if (failed) return wrong(failed, names);
  const who = about ? lowerThe(subject(about, names)) : undefined;
  if (holds && checks[0]) return confirmed(checks[0], about, names);
  if (!holds && partnerships.length > 0)
    return `No: it is ${join(partnerships.map((one) => names.organisation(one.partner)))}.`;
  if (!holds && parties.length > 1)
    return `No: no release names an agreement between ${join(parties.map((one) => names.of(one)))}.`;
  if (!holds && parties[0])
    return Object.keys(content.restrictions).length > 0
      ? `No: no release names such an agreement with ${names.of(parties[0])} (${selection(content.restrictions, 2)}).`
      : `No: no release names an agreement with ${names.of(parties[0])}.`;
  if (!holds) return `No: no release names such a partner (${selection(content.restrictions, 2)}).`;
  if (partnerships.length === 1 && who) return `Yes: there is ${who}.`;
  return `Yes: ${join(partnerships.map((one) => names.organisation(one.partner)))}.`;
}

export function confirmed(check: Check, about: Subject | undefined, names: Names): string {
  const stated = join(unique(check.stated.map((one) => value(one.value, names))));
  if (check.attribute === 'country' || check.attribute === 'kind' || check.attribute === 'people' || !about) {
    const of = about ? ` of ${lowerThe(subject(about, names))}` : '';
    return about
      ? `Yes: the releases say so${of} (${stated}).`
      : `Yes: ${NOUNS[check.attribute]} is ${stated}.`;
  }
  const sentence = valueSentence(
    {
      type: 'value',
      subject: about,
      asked: check.attribute,
      attribute: check.attribute,
      versions: check.stated,
      contradicted: check.isDisputed === true,
    },
    names,
  );
  return check.isDisputed ? sentence : `Yes: ${lowerThe(sentence).replace(/^Yes: /, '')}`;
}

export function unstatedSentence(
  reason: Extract<NoData['reason'], { type: 'unstated' }>,
  names: Names,
): string {
  if (reason.attribute === 'disagreements')
    return `No disagreement of the releases on this was found${reason.subject ? ` for ${subject(reason.subject, names)}` : ''}.`;
  const noun = reason.attribute === undefined ? 'this' : NOUNS[reason.attribute];
  const of = reason.subject
    ? `${reason.attribute === 'statements' ? ' by ' : ' of '}${lowerThe(subject(reason.subject, names))}`
    : '';
  return `No release states ${noun}${of}.`;
}
