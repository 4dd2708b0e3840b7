/** How the house that publishes speaks of itself: 当行, 本学, 弊社. */
export const SELF =
  '(?:当(?:社|行|会|市|県|町|村|区|所|館|院|校|局|協会|財団|機構|法人|大学|学園|学院|センター|フォーラム|組合|金庫|信組|商工会|病院|公社|連盟|事業団|研究所|社団|基金|連合会|連合|協議会|協会|連盟|団体|パーク|公園|園|ハブ|クラスター|ネットワーク|アライアンス|コンソーシアム|プラットフォーム|フォーラム|拠点|港)|弊(?:社|会|行|学|園|院|所|校|財団|協会|法人|機構|組合|大学|研究所)|小社|本(?:学|校|市|県|町|村|区|会|院|法人|機構|学園|学院|研究所|財団|協会|協議会|パーク|園|ハブ|クラスター|ネットワーク))';

const WHOLE_SELF = new RegExp(`^${SELF}$`);

/** 当行 is nobody's name; 当行銀行 may be one. */
export const isSelf = (name: string): boolean => WHOLE_SELF.test(name);

/** What only one sort of house calls itself. */
const OWN: readonly (readonly [self: RegExp, house: RegExp])[] = [
  [/(?:本学|当大学)(?![部科生会期習園院校術])/, /大学(?:校|院)?$|短大$|高専$/],
  [/当行(?![員動])/, /銀行$/],
  [/当(?:金庫|庫)/, /金庫$/],
  [/当(?:病院|院)(?![内外])/, /病院$|医院$|クリニック$|医療センター$/],
  [/当所(?=[はがとのも、]|で|に)/, /(?:会議|研究)所$/],
  [/(?:当|本)(?:協会)/, /協会$/],
  [/(?:当|本)(?:機構)/, /機構$/],
  [/(?:当|本)(?:財団)/, /財団(?:法人|$)/],
  [/(?:当|本)(?:組合)/, /組合$/],
  [/(?:本市|当市)(?![場街民])/, /市$/],
  [/(?:本県|当県)/, /県$/],
  [/(?:本町|当町)(?=は|が|と|の|で|を|に|も)/, /町$/],
];

/** 本学 is a university: of 若葉大学 and 汐路市教育委員会 the former. */
export function ownedBy(text: string): ((name: string) => boolean) | undefined {
  const house = OWN.find(([self]) => self.test(text))?.[1];
  if (house) return (name) => house.test(name);
  const noun = BY_NOUN.exec(text)?.[1];
  return noun === undefined ? undefined : (name) => name.length > noun.length + 1 && name.endsWith(noun);
}

/** 当機構は, 当パークと: of the house whose name ends so. */
const BY_NOUN =
  /当(機構|協会|財団|協議会|連盟|連合会|組合|センター|研究所|フォーラム|パーク|ハブ|クラスター|ネットワーク|アライアンス|コンソーシアム|プラットフォーム)(?=は|が|と|の|で|を|に|も|、)/;
