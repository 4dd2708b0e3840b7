import type { Restrictions } from '../../../answers/answer.js';
import type { OrganisationKind } from '../../../facts/reading.js';
import type { Pick } from '../../../questions/query.js';
import type { DateValue } from '../../../text/dateValue.js';
import { MATTERS } from '../../matters.js';
import { countries, date, instrumentName, months } from './format.js';
import { KINDS, REGIONS } from './labels.js';

export function selection(r: Restrictions, _count: number): string {
  const place = r.overseas === undefined ? '' : r.overseas ? '海外の' : '国内の';
  const within = r.outside ? '以外の' : 'の';
  const where = r.countries
    ? `${r.countries.map((code) => countries.of(code) ?? code).join('・')}${within}`
    : r.region
      ? `${REGIONS[r.region] ?? r.region}${within}`
      : '';
  const noun = r.kinds
    ? `${kindsNoun(r.kinds)}の提携先`
    : r.instrument
      ? `${instrumentName(r.instrument)}による提携先`
      : '提携先';
  const matter = r.matter ? `${MATTERS[r.matter].ja.name}に関する` : '';
  const term = r.term ? (r.term === 'stated' ? '期間の記載がある' : '期間の記載がない') : '';
  const force = r.force === undefined || r.force === 'ending' ? '' : FORCES[r.force];
  const time = r.force === 'ending' ? `期間が${timeWords(r).replace(/の$/, '')}に終わる` : timeWords(r);
  const length = r.months === undefined ? '' : `期間が${months(r.months)}の`;
  const side = r.side
    ? `${r.side.party.names.ja ?? r.side.party.names.en ?? ''}より${r.side.is === 'before' ? '前' : '後'}の`
    : '';
  const asOf = r.asOf ? `${date(r.asOf)}時点の` : '';
  return `${asOf}${time}${side}${term}${force}${length}${place}${where}${matter}${noun}`;
}

const FORCES = { running: '期間中の', ended: '期間が終わった' } as const;

export function kindsNoun(kinds: readonly OrganisationKind[]): string {
  if (kinds.length === 2 && kinds.includes('prefecture') && kinds.includes('municipality')) return '自治体';
  return kinds.map((kind) => KINDS[kind]).join('・');
}

export interface Range {
  readonly from?: DateValue;
  readonly to?: DateValue;
}

export function timeWords({ from, to }: Range): string {
  if (from !== undefined && from === to) return `${date(from)}の`;
  if (from !== undefined && to !== undefined) return `${date(from)}から${date(to)}までの`;
  if (from !== undefined) return `${date(from)}以降の`;
  return to === undefined ? '' : `${date(to)}までの`;
}

export function pickWords(pick: Pick, r: Restrictions, publisher: string | undefined): string {
  const of = publisher === undefined ? '' : `${publisher}の`;
  const rest = selection(r, 1);
  switch (pick.which) {
    case 'first':
      return `${of}最初の${rest}`;
    case 'latest':
      return `${of}最新の${rest}`;
    case 'nth':
      return `${of}${pick.n ?? 1}番目の${rest}`;
    case 'renewal':
      return `${of}${pick.n === undefined ? '' : `${pick.n}回目の`}更新`;
    case 'longest':
      return `${of}期間が最も長い${rest}`;
    case 'shortest':
      return `${of}期間が最も短い${rest}`;
    case 'former':
      return `${of}最新の一つ前の${rest}`;
    case 'next':
      return `${of}次の${rest}`;
    case 'previous':
      return `${of}一つ前の${rest}`;
    default:
      return pick.which satisfies never;
  }
}
