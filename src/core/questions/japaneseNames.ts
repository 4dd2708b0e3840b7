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
