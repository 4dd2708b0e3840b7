import { withoutBody } from '../languages/ja/reading/names/core.js';
import { withoutJapaneseLegalForm } from '../ledger/names/legalForms.js';
import { foldName } from '../text/fold.js';

const GOVERNMENT = /^(.{2,})(?:県|府|都|市|区|町|村)$/;
const UNIVERSITY = /^(.{2,})大学$/;
/** 東大阪市 is not 大阪市: a name does not begin behind one of these. */
const BEFORE_A_NAME = /[東西南北新上下中大小]$/;
/** What makes another organisation of the name before it: 大阪府|立大学, 横浜市|民病院. */
const LONGER_NAME =
  /^(?:立|民|内)?[\u3400-\u9fff\u30a1-\u30ffー]{0,8}?(?:大学|病院|大使館|研究所|研究センター|機構|財団|協会|銀行|学校|高校|株式会社|製薬|公社|博物館|美術館|図書館|商工会議所)/;
const CLASS_CHARACTER = /^[県府都市区町村省庁]/;
const FAMILIAR_WORDS =
  /^(?:提携|連携|協定|覚書|契約|締結|署名|調印|発効|発表|担当|当局|関係|以外|以降|以前|側|間|等|様|殿)/;

/** 蒼井県立汐見高等学校 is 汐見高校 to everybody. */
const FOUNDER = /^(?:[\u3400-\u9fff]{1,5}?[都道府県市区町村]立|国立|公立|私立)(?=.{2})/;

/** 駐日エストニア大使館 is エストニア大使館 to everybody here. */
const POSTED = /^(?:駐日|在日)(?=.{2,}(?:大使館|領事館)$)/;

/** How everybody shortens what a house is: 青波信金, 青波商議所, 青波工大. */
const SHORTER: readonly (readonly [ending: RegExp, short: readonly string[]])[] = [
  [/^(.{2,})信用金庫$/, ['信金']],
  [/^(.{2,})信用組合$/, ['信組']],
  [/^(.{2,})商工会議所$/, ['商議所', '会議所', '商工会']],
  [/^(.{2,})農業協同組合$/, ['農協']],
  [/^(.{2,})漁業協同組合$/, ['漁協']],
  [/^(.{2,})短期大学$/, ['短大']],
  [/^(.{2,})高等専門学校$/, ['高専']],
  [/^(.{2,})工(?:業|科)大学$/, ['工大']],
  [/^(.{2,})医科大学$/, ['医大']],
  [/^(.{2,})外国語大学$/, ['外大']],
  [/^(.{2,})芸術大学$/, ['芸大']],
  [/^(.{2,}[都道府県])立大学$/, ['大']],
  [/^(.{2,}市)立大学$/, ['大']],
  [/^(.{2,}[県市])立(?:中央|総合|医療)?(?:病院|医療センター)$/, ['病院']],
];

/** みそら銀行 → ミソラ銀行, as half-width letters give it: ﾐｿﾗ銀行. */
const inKatakana = (name: string): string =>
  name.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

export interface JapaneseForm {
  readonly name: string;
  readonly bare: boolean;
}

/** The forms in which Japanese people write a name: with its legal form and without, 大阪 for 大阪府, 東北大 for 東北大学. */
export function japaneseForms(alias: string): JapaneseForm[] {
  const whole = foldName(alias).replace(/\s/g, '');
  const plain = withoutJapaneseLegalForm(whole);
  const forms: JapaneseForm[] = [{ name: whole, bare: false }];
  const house = withoutBody(foldName(alias)).replace(/\s/g, '');
  if (house !== whole) forms.push(...japaneseForms(house));
  if (plain !== whole) forms.push({ name: plain, bare: false });
  const familiar = plain.replace(FOUNDER, '').replace(/高等学校$/, '高校');
  if (familiar !== plain && familiar.length >= 3) {
    forms.push({ name: familiar, bare: false }, { name: plain.replace(/高等学校$/, '高校'), bare: false });
    forms.push({ name: plain.replace(FOUNDER, ''), bare: false });
  }
  const posted = plain.replace(POSTED, '');
  if (posted !== plain) forms.push({ name: posted, bare: false });
  const place = GOVERNMENT.exec(plain)?.[1];
  if (place) forms.push({ name: place, bare: true });
  const university = UNIVERSITY.exec(plain)?.[1];
  if (university) forms.push({ name: `${university}大`, bare: true });
  for (const [ending, short] of SHORTER) {
    const stem = ending.exec(plain)?.[1];
    if (stem !== undefined) for (const end of short) forms.push({ name: `${stem}${end}`, bare: true });
  }
  if (/[ぁ-ん]{2}/.test(plain)) forms.push({ name: inKatakana(plain), bare: false });
  return forms.filter(({ name }) => name.length >= 2);
}

/** Whether a name may begin and end at these places, or is a part of a longer one: 大阪府 of 大阪府立大学. */
export function standsAlone(text: string, start: number, end: number, bare: boolean): boolean {
  if (BEFORE_A_NAME.test(text.slice(0, start))) return false;
  const rest = text.slice(end, end + 16);
  if (FAMILIAR_WORDS.test(rest)) return true;
  if (bare && CLASS_CHARACTER.test(rest)) return false;
  return !LONGER_NAME.test(rest);
}
