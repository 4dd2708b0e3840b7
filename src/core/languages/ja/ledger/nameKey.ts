import { countryOfJapanese } from '../../countries.js';
import { withoutBody } from '../reading/names/core.js';
import { kindOf } from './kinds.js';
import { withoutLegalForm } from './legalForms.js';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(.+?)県(?:庁)?$/u, 'prefecture'],
  [/^(大阪|京都)府(?:庁)?$/u, 'prefecture'],
  [/^(東京)都(?:庁)?$/u, 'prefecture'],
  [/^(北海道)(?:庁)?$/u, 'prefecture'],
  [/^(.+)市(?:役所)?$/u, 'city'],
  [/^(.+)町(?:役場)?$/u, 'town'],
  [/^(.+)村(?:役場)?$/u, 'village'],
  [/^(.+)区(?:役所)?$/u, 'ward'],
];
const WITHIN_PREFECTURE = /^(?:.{2,3}県|大阪府|京都府|東京都|北海道)(.+[市町村区](?:役所|役場)?)$/u;

/** 大阪府庁 → `大阪@prefecture`, デンマーク大使館 → `dk@embassy`; any other name is its letters. */
export function keyOf(folded: string): string {
  const bare = withoutLegalForm(withoutBody(folded).replace(/\s/gu, ''));
  const embassy = embassyKey(bare);
  if (embassy !== undefined) return embassy;
  const kind = kindOf(bare);
  if (kind === 'prefecture' || kind === 'municipality') {
    const local = WITHIN_PREFECTURE.exec(bare)?.[1] ?? bare;
    for (const [pattern, name] of CLASSES) {
      const place = pattern.exec(local)?.[1];
      if (place !== undefined) return `${place}@${name}`;
    }
  }
  const letters = bare.match(/[\p{L}\p{N}ー々〆]+/gu)?.join('');
  return letters === undefined || letters === '' ? bare : letters;
}

const EMBASSY = /^(?:(?:駐|在)(?:日本?|京|東京))?(.+)大使館$/u;
const STATE = /(?:(?:東方|連邦|人民|民主|イスラム|合)*共和国|王国|連邦|大?公国|首長国)$/u;

/** 駐日ヴァルドラ大使館, 在京ヴァルドラ共和国大使館, ヴァルドラ大使館 → ヴァルドラ@embassy; デンマーク大使館 → `dk@embassy`. */
function embassyKey(bare: string): string | undefined {
  const named = EMBASSY.exec(bare)?.[1];
  if (named === undefined) return undefined;
  const country = named.replace(STATE, '') || named;
  const known = countryOfJapanese(named) ?? countryOfJapanese(country);
  return `${known?.toLowerCase() ?? country}@embassy`;
}
