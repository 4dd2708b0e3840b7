import { nameKey, placeOfKey } from './nameKey.js';

/** What a release calls its parties for itself alone; in another release it is somebody else. */
const GENERIC = new Set(
  (
    '甲 乙 丙 丁 戊 当社 同社 弊社 両社 本社 本学 同大学 大学 本校 本県 県 同県 本市 市 同市 本町 町 村 区 府 都 道 本府 同府 当行 本行 同行 銀行 当院 本院 同院 病院 当校 同校 学校 学園 学院 センター 金庫 当金庫 組合 当組合 連盟 当連盟 本会 本法人 当法人 同法人 当財団 財団 協会 当協会 機構 同機構 両者 両団体 当団体 同団体 当所 ' +
    'company thecompany university city prefecture parties party institute foundation association bank hospital embassy we us both ministry government organization organisation society council network center centre'
  ).split(' '),
);

/**
 * Whether an alias names an organisation only inside its release: 甲, 当社, `the Company`, and a
 * government's bare place (`Osaka` for Osaka Prefecture).
 */
export function isGenericAlias(alias: string, ofName: string): boolean {
  const key = nameKey(alias);
  return key.length < 2 || GENERIC.has(key) || key === placeOfKey(nameKey(ofName));
}
