import { withoutLegalForm } from '../languages/ja/ledger/legalForms.js';
import {
  BEFORE_A_NAME,
  BEHIND_ANY_NAME,
  CALLED_COMPANY,
  CLASS_CHARACTER,
  FOUNDER,
  GOVERNMENT,
  HIGH_SCHOOL,
  LONGER_NAME,
  POSTED,
  SHORT_UNIVERSITY,
  SHORTER,
  UNIVERSITY,
} from '../languages/ja/questions/names.js';
import { withoutBody } from '../languages/ja/reading/names/core.js';
import { foldName } from '../text/fold.js';

/** みそら銀行 → ミソラ銀行, as half-width letters give it: ﾐｿﾗ銀行. */
const inKatakana = (name: string): string =>
  name.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

export interface JapaneseForm {
  readonly name: string;
  readonly bare: boolean;
}

/** The forms in which Japanese people write a name: with its legal form and dots and without, 大阪 for 大阪府, 東北大 for 東北大学. */
export function japaneseForms(alias: string): JapaneseForm[] {
  const whole = foldName(alias).replace(/\s/g, '');
  const plain = withoutLegalForm(whole);
  const forms: JapaneseForm[] = [{ name: whole, bare: false }];
  const house = withoutBody(foldName(alias)).replace(/\s/g, '');
  if (house !== whole) forms.push(...japaneseForms(house));
  if (plain !== whole) forms.push({ name: plain, bare: false });
  const familiar = plain.replace(FOUNDER, '').replace(HIGH_SCHOOL.written, HIGH_SCHOOL.short);
  if (familiar !== plain && familiar.length >= 3) {
    forms.push(
      { name: familiar, bare: false },
      { name: plain.replace(HIGH_SCHOOL.written, HIGH_SCHOOL.short), bare: false },
    );
    forms.push({ name: plain.replace(FOUNDER, ''), bare: false });
  }
  const posted = plain.replace(POSTED, '');
  if (posted !== plain) forms.push({ name: posted, bare: false });
  const place = GOVERNMENT.exec(plain)?.[1];
  if (place) forms.push({ name: place, bare: true });
  const university = UNIVERSITY.exec(plain)?.[1];
  if (university) forms.push({ name: `${university}${SHORT_UNIVERSITY}`, bare: true });
  for (const [ending, short] of SHORTER) {
    const stem = ending.exec(plain)?.[1];
    if (stem !== undefined) for (const end of short) forms.push({ name: `${stem}${end}`, bare: true });
  }
  const undotted = plain.replace(/(?<=[ァ-ヶー])・(?=[ァ-ヶー])/g, '');
  if (undotted !== plain) forms.push({ name: undotted, bare: false });
  if (/[ぁ-ん]{2}/.test(plain)) forms.push({ name: inKatakana(plain), bare: false });
  return forms.filter(({ name }) => name.length >= 2);
}

/** ZVS of 以下「ZVS社」, as one calls it: the short names with 社 and without. */
export const withoutCompanyWord = (aliases: readonly string[]): readonly string[] => [
  ...aliases,
  ...aliases
    .flatMap((alias) => CALLED_COMPANY.exec(alias)?.[1] ?? [])
    .filter((name) => !aliases.includes(name)),
];

/** Whether a name may begin and end at these places, or is a part of a longer one: 大阪府 of 大阪府立大学. */
export function standsAlone(text: string, start: number, end: number, bare: boolean): boolean {
  if (BEFORE_A_NAME.test(text.slice(0, start))) return false;
  const rest = text.slice(end, end + 16);
  if (BEHIND_ANY_NAME.test(rest)) return true;
  if (bare && CLASS_CHARACTER.test(rest)) return false;
  return !LONGER_NAME.test(rest);
}
