/** `※ …`, `Notes`, 備考. */
export const NOTES =
  /^(?:[■◆●◇□▼#*\s【<＜]*)(?:※|\*\d|注\d?[):：\s）]|\(注|（注|notes?\b|footnotes?\b|備考|用語(?:の)?(?:解説|説明))/i;

/** `Media contact`, お問い合わせ, 本件に関する…. */
export const CONTACT =
  /^(?:[■◆●◇□▼#*\s【<＜《(（]*)(?:(?:media |press )?(?:contacts?|inquiries|enquiries)\b|for (?:more|further) information|本件に関する|このページに関する|このページの|この件に関する|お問い?合(?:わ)?せ|問い?合(?:わ)?せ先|連絡先|報道関係.*お問い?合)/i;

/** `Kenji Shuto (left)`, 写真左から…, `Photo: …`. */
export const CAPTION =
  /[(（](?:left|right|center|centre|middle|from left|second from (?:left|right)|左|右|中央|左から.{0,6}|右から.{0,6}|写真.{0,4})[)）]|^[【(（■]?(?:from left|from right|pictured|photo|caption|写真|画像|左から|右から|（左から|\(左から|（左）|\(left\))/i;
