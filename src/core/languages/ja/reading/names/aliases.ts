import { coreOf } from './core.js';
import { countryIn } from './places.js';
import { looksLikeOrganisation } from './words.js';

const HEREINAFTER =
  /以下[、,:]?\s*(?:(?:単に|総称して|それぞれ))?\s*(?:[「『"]([^」』"]{1,40})[」』"]|([^\s、。,;「」]{1,20}?)(?=という|と(?:いう|表記|称|略)|$|[、,;]))/;

const NOT_AN_ALIAS = /^(?:CEO|CFO|COO|MOU|MOC|LOI|USA|UK|US|EU|IT|AI|EV|ICT|DX|QOL|SDGs)$/;

const LATIN = /^[A-Z][A-Za-z\u00c0-\u024f0-9&.'’/ -]{1,60}$/;

/**
 * The other names that a bracket behind a name gives it: 本社:東京都、以下「LINK-J」 → LINK-J · 以下産衛研 → 産衛研 ·
 * 以下「甲」という。 → 甲 · Shree Anand University → the name in the other script · KMC.
 */
export function aliasesIn(bracket: string, name: string): string[] {
  const aliases: string[] = [];
  const add = (alias: string | undefined): void => {
    const trimmed = alias?.trim();
    if (
      trimmed &&
      trimmed !== name &&
      !/^(?:本|当該|同)?(?:協定|覚書|MO[UC]|契約|両者|三者|両社|本件|事業)/.test(trimmed) &&
      !aliases.includes(trimmed)
    )
      aliases.push(trimmed);
  };
  const match = HEREINAFTER.exec(bracket);
  add(match?.[1] ?? match?.[2]);
  for (const [index, part] of bracket.split(/[、,;；]/).entries()) {
    const words = part.trim();
    if (LATIN.test(words) && !NOT_AN_ALIAS.test(words)) add(words);
    else if (index === 0 && (isGloss(words, name) || isBodyOf(words, name))) add(words);
  }
  add(/(?:現|旧|略称|通称|英語?名|英文名称|愛称)[・:： 、]?\s*([^、,;。()]{2,60})/.exec(bracket)?.[1]);
  return aliases;
}

/** Chignecto Tidal Centre（チグネクト潮力センター、所在地:…）: a Latin name told in Japanese, before anything else. */
const isGloss = (words: string, name: string): boolean =>
  /^[\x20-\x7e\u00c0-\u024f]+$/.test(name) &&
  /^[\p{Script=Han}\p{Script=Katakana}ー・々ヶの ]{4,40}$/u.test(words) &&
  countryIn(words) === undefined &&
  (looksLikeOrganisation(words) || ORGANISATION_IN_KATAKANA.test(words));

/** 澄明会グループ（社会医療法人澄明会、理事長 …）: what it is by law, where the name is the same but for that. */
function isBodyOf(words: string, name: string): boolean {
  if (!/法人|会社/.test(words)) return false;
  const core = coreOf(words);
  return core.length > 1 && /^(?:グループ|ホールディングス|本部)?$/.test(restBehind(coreOf(name), core));
}

const restBehind = (name: string, core: string): string =>
  name.startsWith(core) ? name.slice(core.length) : '-';

/** Words of foreign houses, where no class word in kanji ends the name: ヴァーデハウ・エネルギーパーク. */
const ORGANISATION_IN_KATAKANA =
  /(?:バレー|ヴァレー|リージョン|キャンパス|テクノロジーズ?|システムズ?|ソリューションズ?|エナジー|エネルギーズ?|インダストリーズ|ワークス|ファーマ|バイオテック|ポート|ラボ(?:ラトリーズ?)?|インスティテュート|ユニバーシティ|ファウンデーション|トラスト|ファンド|アソシエーション|カウンシル|エージェンシー|オーソリティ|ディストリクト|プラットフォーム|イニシアティブ|コーポレーション|カンパニー|ゲートウェイ|ベイ|シティ|ガレージ)$/;
