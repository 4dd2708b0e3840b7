import type { Check, NoData } from '../../../answers/answer.js';
import type { Names, Wording } from '../../wording.js';
import { date, join, unique, value } from './format.js';
import { LABELS } from './labels.js';
import { selection } from './selection.js';
import { subject, valueSentence } from './values.js';

export function wrong(check: Check, names: Names): string {
  const stated = unique(check.stated.map((one) => value(one.value, names))).join(' / ');
  const not =
    check.asserted.type === 'range' &&
    check.asserted.from !== undefined &&
    check.asserted.from === check.asserted.to
      ? `${date(check.asserted.from)}ではなく、`
      : '';
  switch (check.attribute) {
    case 'signedOn':
      return `いいえ、${not}${stated}に締結されました。`;
    case 'effectiveOn':
      return `いいえ、${not}${stated}に発効しました。`;
    case 'announcedOn':
      return `いいえ、${not}${stated}に発表されました。`;
    case 'foundedOn':
      return `いいえ、${not}${stated}に設立されました。`;
    case 'endsOn':
      return `いいえ、期限は${stated}です。`;
    case 'instrument':
      return `いいえ、リリースでは「${stated}」とされています。`;
    case 'ordinal':
      return `いいえ、${stated}番目の提携先です。`;
    case 'municipalityOrdinal':
      return `いいえ、自治体との提携として${stated}番目です。`;
    case 'termMonths':
      return `いいえ、期間は${stated}です。`;
    case 'renewal':
      return 'いいえ、自動更新ではなく、合意により更新できます。';
    case 'totalPartners':
      return `いいえ、提携先は${stated}団体です。`;
    case 'overseasPartners':
      return `いいえ、海外の提携先は${stated}団体です。`;
    default:
      return `いいえ、リリースでは${LABELS[check.attribute]}は${stated}とされています。`;
  }
}

export function verdictSentence(content: Parameters<Wording['first']['verdict']>[0], names: Names): string {
  const { holds, checks, partnerships, parties, subject: about, restrictions } = content;
  const failed = checks.find((check) => !check.holds && !check.isMinor);
  if (failed) return wrong(failed, names);
  const who = about ? subject(about, names) : undefined;
  const [check] = checks;
  if (holds && check) {
    if (about && check.attribute !== 'country' && check.attribute !== 'kind') {
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
      return check.isDisputed ? sentence : `はい、${sentence.replace(/^はい、/, '')}`;
    }
    const stated = unique(check.stated.map((one) => value(one.value, names))).join(' / ');
    return `はい、${who ? `${who}の` : ''}${LABELS[check.attribute]}は${stated}です。`;
  }
  if (!holds && partnerships.length > 0)
    return `いいえ、${join(partnerships.map((one) => names.organisation(one.partner)))}です。`;
  if (!holds && parties.length > 1)
    return `いいえ、${parties.map((one) => names.of(one)).join('と')}の提携は、どのリリースにも記載がありません。`;
  if (!holds && parties[0])
    return Object.keys(restrictions).length > 0
      ? `いいえ、${names.of(parties[0])}との提携(${selection(restrictions, 2)})は、どのリリースにも記載がありません。`
      : `いいえ、${names.of(parties[0])}との提携は、どのリリースにも記載がありません。`;
  if (!holds) return `いいえ、${selection(restrictions, 2)}は、どのリリースにも記載がありません。`;
  if (partnerships.length === 1 && who) return `はい、${who}があります。`;
  return `はい、${join(partnerships.map((one) => names.organisation(one.partner)))}があります。`;
}

export function unstatedSentence(
  reason: Extract<NoData['reason'], { type: 'unstated' }>,
  names: Names,
): string {
  if (reason.attribute === 'disagreements')
    return `${reason.subject ? `${subject(reason.subject, names)}について、` : ''}リリース間の食い違いは見つかりませんでした。`;
  const of = reason.subject ? `${subject(reason.subject, names)}の` : '';
  return `${of}${reason.attribute === undefined ? 'その情報' : LABELS[reason.attribute]}は、どのリリースにも記載がありません。`;
}
