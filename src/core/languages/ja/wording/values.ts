import type { ShownVersion, Subject, ValueContent } from '../../../answers/answer.js';
import type { CountClass } from '../../../facts/reading.js';
import type { Partnership } from '../../../ledger/ledger.js';
import type { Names } from '../../wording.js';
import { each, join, unique, value, withYear } from './format.js';
import { LABELS } from './labels.js';

export function agreement(partnership: Partnership, names: Names): string {
  const parties = names.parties(partnership);
  if (parties.length < 2) return `${parties[0] ?? names.organisation(partnership.partner)}との提携`;
  return `${parties.join('と')}の提携`;
}

export function subject(one: Subject, names: Names): string {
  if (one.type === 'partnership') return agreement(one.partnership, names);
  return one.type === 'organisation' ? names.of(one.organisation) : `${one.name}氏`;
}

export function valueSentence(content: ValueContent, names: Names): string {
  const { subject: about, attribute, versions, contradicted } = content;
  const who = subject(about, names);
  if (contradicted)
    return `${who}の${LABELS[attribute]}は、リリースによって異なります(${unique(versions.map((one) => version(attribute, one, names))).join(' / ')})。`;
  const [first] = versions;
  if (!first) return '';
  if (about.type === 'partnership') return partnershipSentence(content, first, about.partnership, who, names);
  return organisationSentence(content, first, who, names);
}

/** Of several versions each as what it is: 4番目, 4団体. */
function version(attribute: ValueContent['attribute'], { value: one }: ShownVersion, names: Names): string {
  const shown = value(one, names);
  if (attribute === 'ordinal' || attribute === 'municipalityOrdinal') return `${shown}番目`;
  return attribute === 'totalPartners' || attribute === 'overseasPartners' ? `${shown}団体` : shown;
}

export function partnershipSentence(
  { attribute, versions, among }: ValueContent,
  first: ShownVersion,
  one: Partnership,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  const day = first.value.type === 'date' ? withYear(first.value.value) : shown;
  const partner = names.organisation(one.partner);
  const of = one.publisher === undefined ? '' : `${names.organisation(one.publisher)}の`;
  switch (attribute) {
    case 'signedOn':
      return one.future ? `${who}は、${day}に締結される予定です。` : `${who}は、${day}に締結されました。`;
    case 'effectiveOn':
      return one.future ? `${who}は、${day}に発効する予定です。` : `${who}は、${day}に発効しました。`;
    case 'announcedOn':
      return `${who}は、${day}に発表されました。`;
    case 'endsOn':
      return `${who}の期限は、${shown}です。`;
    case 'instrument':
      return `${who}の文書は、${shown}です。`;
    case 'termMonths':
      return `${who}の期間は、${shown}です。`;
    case 'renewal':
      return first.value.type === 'renewal' && first.value.value === 'automatic'
        ? `はい、${who}は自動更新されます。`
        : `${who}は、合意により更新できます。`;
    case 'timesRenewed':
      return `${who}は、これまでに${shown}回更新されました。`;
    case 'ordinal':
      if (among)
        return `${names.of(among.partner)}は、${names.of(among.of)}の${shown}番目の${CLASSES[among.countClass]}です。`;
      return `${partner}は、${of}${shown}番目の提携先です。`;
    case 'municipalityOrdinal':
      return `${partner}は、${of}自治体との提携として${shown}番目です。`;
    case 'totalPartners':
      return `当時の${of}提携先は、${shown}団体でした。`;
    case 'overseasPartners':
      return `当時の${of}海外の提携先は、${shown}団体でした。`;
    case 'scope':
      return `${who}の内容は、${each(versions, names)}です。`;
    case 'purpose':
      return `${who}の目的は、${each(versions, names)}です。`;
    case 'place':
      return `${who}が締結された場所は、${shown}です。`;
    case 'signatories':
      return signatories(versions, who, names);
    case 'witnesses':
      return `${who}の署名に立ち会ったのは、${each(versions, names)}です。`;
    case 'speakers':
      return `${who}についてコメントしたのは、${each(versions, names)}です。`;
    case 'people':
      return `${who}に関して名前が挙がっているのは、${each(versions, names)}です。`;
    default:
      return `${who}の${LABELS[attribute]}は、${each(versions, names)}です。`;
  }
}

/** What somebody is the nth of. */
export const CLASSES: Readonly<Record<CountClass, string>> = {
  partner: '提携先',
  overseas: '海外の提携先',
  domestic: '国内の提携先',
  municipality: '自治体の提携先',
  university: '大学の提携先',
  school: '学校の提携先',
  company: '企業の提携先',
};

/** Who is only in the picture is not said to have signed. */
export function signatories(versions: readonly ShownVersion[], who: string, names: Names): string {
  const signed = versions.every(({ value: one }) => one.type === 'person' && one.value.part === 'signatory');
  const people = each(versions, names);
  return signed
    ? `${who}に署名したのは、${people}です。`
    : `${who}の署名者の記載はなく、写真に写っているのは${people}です。`;
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
      return `${who}: ${shown}。`;
    case 'location':
      return `${who}の所在地は、${shown}です。`;
    case 'country':
      return `${who}は、${shown}にあります。`;
    case 'foundedOn':
      return `${who}は、${shown}に設立されました。`;
    case 'head':
      return `${who}の${join(versions.map(({ value: one }) => (one.type === 'person' ? `${former ? '前の' : ''}${one.value.role ?? '代表者'}は${one.value.name}氏` : '')))}です。`;
    default:
      return `${who}の${LABELS[attribute]}は、${each(versions, names)}です。`;
  }
}
