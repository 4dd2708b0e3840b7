import type { ShownVersion, Subject, ValueContent } from '../../../answers/answer.js';
import type { CountClass } from '../../../facts/reading.js';
import type { Partnership } from '../../../ledger/ledger.js';
import type { Names } from '../../wording.js';
import { article, each, join, lowerThe, onDate, ordinal, possessive, unique, value } from './format.js';
import { LABELS, NOUNS } from './labels.js';

export function agreement(partnership: Partnership, names: Names): string {
  const [first, ...rest] = names.parties(partnership);
  if (first === undefined || rest.length === 0)
    return `The agreement with ${first ?? names.organisation(partnership.partner)}`;
  return partnership.publisher === undefined
    ? `The agreement between ${join([first, ...rest])}`
    : `${possessive(first)} agreement with ${join(rest)}`;
}

export function subject(one: Subject, names: Names): string {
  if (one.type === 'partnership') return agreement(one.partnership, names);
  return one.type === 'organisation' ? names.of(one.organisation) : one.name;
}

export function valueSentence(content: ValueContent, names: Names): string {
  const { subject: about, attribute, versions, contradicted } = content;
  const who = subject(about, names);
  if (contradicted)
    return `The releases disagree on ${NOUNS[attribute]} of ${lowerThe(who)}: ${join(unique(versions.map((one) => version(attribute, one, names))))}.`;
  const [first] = versions;
  if (!first) return '';
  if (about.type === 'partnership') return partnershipSentence(content, first, about.partnership, who, names);
  return organisationSentence(content, first, who, names);
}

/** Of several versions each as what it is: `the 4th`. */
function version(attribute: ValueContent['attribute'], { value: one }: ShownVersion, names: Names): string {
  const isPlace = attribute === 'ordinal' || attribute === 'municipalityOrdinal';
  return isPlace && one.type === 'number' ? `the ${ordinal(one.value)}` : value(one, names);
}

export function partnershipSentence(
  { attribute, versions, among }: ValueContent,
  first: ShownVersion,
  one: Partnership,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  const day = first.value.type === 'date' ? onDate(first.value.value) : shown;
  const partner = names.organisation(one.partner);
  const publisher = one.publisher === undefined ? undefined : names.organisation(one.publisher);
  const its = publisher === undefined ? 'the' : possessive(publisher);
  const count = first.value.type === 'number' ? first.value.value : 0;
  switch (attribute) {
    case 'signedOn':
      return one.future ? `${who} is to be signed ${day}.` : `${who} was signed ${day}.`;
    case 'effectiveOn':
      return one.future ? `${who} is to become effective ${day}.` : `${who} became effective ${day}.`;
    case 'announcedOn':
      return `${who} was announced ${day}.`;
    case 'endsOn':
      return `${who} runs until ${shown}.`;
    case 'instrument':
      return `${who} is ${article(shown)}.`;
    case 'termMonths':
      return `${who} has a term of ${shown}.`;
    case 'renewal':
      return first.value.type === 'renewal' && first.value.value === 'automatic'
        ? `Yes: ${lowerThe(who)} is renewed automatically.`
        : `${who} can be renewed by agreement.`;
    case 'timesRenewed':
      return `${who} has been renewed ${count === 1 ? 'once' : count === 2 ? 'twice' : `${shown} times`}.`;
    case 'ordinal':
      if (among)
        return `${names.of(among.partner)} is ${possessive(names.of(among.of))} ${placeAmong(count, among.countClass)}.`;
      return `${partner} is ${its} ${ordinal(count)} partner.`;
    case 'municipalityOrdinal':
      return `${partner} is ${its} ${ordinal(count)} partner among local governments.`;
    case 'totalPartners':
      return `${publisher ?? 'The publisher'} then had ${shown} partners.`;
    case 'overseasPartners':
      return `${publisher ?? 'The publisher'} then had ${shown} overseas partners.`;
    case 'scope':
      return `${who} covers: ${each(versions, names)}.`;
    case 'purpose':
      return `${who} has this purpose: ${each(versions, names)}.`;
    case 'place':
      return `${who} was signed at this place: ${shown}.`;
    case 'signatories':
      return signatories(versions, who, names);
    case 'witnesses':
      return `The signing of ${lowerThe(who)} was witnessed by ${each(versions, names, ', ')}.`;
    case 'speakers':
      return `On ${lowerThe(who)}, ${each(versions, names, ', ')} commented.`;
    case 'people':
      return `The people named with ${lowerThe(who)} are ${each(versions, names, ', ')}.`;
    default:
      return `${LABELS[attribute]}: ${each(versions, names)}.`;
  }
}

/** `21st overseas partner`, `37th partner university`. */
export function placeAmong(count: number, countClass: CountClass): string {
  const nth = ordinal(count);
  switch (countClass) {
    case 'overseas':
    case 'domestic':
      return `${nth} ${countClass} partner`;
    case 'municipality':
      return `${nth} partner among local governments`;
    case 'university':
    case 'school':
    case 'company':
      return `${nth} partner ${countClass}`;
    case 'partner':
      return `${nth} partner`;
    default:
      return countClass satisfies never;
  }
}

/** Who is only in the picture is not said to have signed. */
export function signatories(versions: readonly ShownVersion[], who: string, names: Names): string {
  const signed = versions.every(({ value: one }) => one.type === 'person' && one.value.part === 'signatory');
  const people = each(versions, names, ', ');
  return signed
    ? `${who} was signed by ${people}.`
    : `No signatory is named; the picture of ${lowerThe(who)} shows ${people}.`;
}

export function organisationSentence(
  { attribute, versions, former }: ValueContent,
  first: ShownVersion,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  switch (attribute) {
    case 'description':
      return `${who}: ${each(versions.slice(0, 1), names)}.`;
    case 'location':
      return `${who} is located in ${shown}.`;
    case 'country':
      return `${who} is in ${shown}.`;
    case 'foundedOn':
      return `${who} was founded ${first.value.type === 'date' ? onDate(first.value.value) : shown}.`;
    case 'url':
      return `The website of ${who} is ${shown}.`;
    case 'head':
      return `${join(versions.map(({ value: one }) => (one.type === 'person' ? `${one.value.name}${one.value.role ? `, ${former ? 'formerly ' : ''}${one.value.role}` : ''}` : '')))}${versions.length > 1 ? '; all' : ','} of ${who}.`;
    default:
      return `${LABELS[attribute]} of ${who}: ${each(versions, names)}.`;
  }
}
