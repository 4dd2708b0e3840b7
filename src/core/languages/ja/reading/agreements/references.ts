/** 本協定は…, 同覚書の有効期間は…, 調印式は…, 締結日:, 契約は15日付。 */
export const refersToAgreement = (text: string): boolean =>
  /(?:本|この|同|当該|更新後の|改定後の|再締結後の|今回の|今般の|新たな|新しい|標記の|上記)(?:[\p{Script=Han}A-Z]{0,8})?(?:協定|覚書|MO[UC]|LOI|契約|提携|連携|合意|協約)|(?:締結|調印|署名|契約|発効|有効|協定|覚書|契約締結)(?:式|日|期間|期限|は)|^式(?:典)?(?:は|には|では)|^[※*・●○■◆\s]*期間(?:は|が)|^(?:更新|改定|延長|再締結)後の(?:有効)?期間|^(?:期間|協定期間|契約期間|契約|協定|覚書|有効)|締結しました|調印|^(?:両者|双方|両[社市町校学大機]\p{Script=Han}{0,3}|[二三四]者)(?:は|が)[^。]{0,30}(?:署名|締結|交わ)|^[\d年月日]{2,12}付で締結し|効力を(?:発|生)|を期間とし/u.test(
    text,
  );

/** A list of partners by what it lists: 連携先一覧, 海外協定校. */
const PARTNERS =
  /(?:連携先|提携先|協定校|協定締結先|締結先|協定先|パートナー)(?:の?(?:一覧|状況))?(?:\(|$|】|[>〉＞]|:|：)|これまで.{0,8}(?:連携|提携|協定|覚書)(?!事業|イベント).{0,8}$/;

/** ■本市の姉妹都市・友好都市, 姉妹校一覧: partners by what ties them. */
const SISTERS =
  /^(?:[^。、はが]{1,16}の|海外の?|国内の?)?(?:国際)?(?:姉妹|友好)(?:都市|市町村|校|大学|港|病院|図書館)?(?:[・、]?(?:姉妹|友好)(?:都市|市町村|校|大学|港|病院|図書館))?(?:提携)?(?:の?(?:一覧|紹介|状況|概要))?(?:\([^()]{0,12}\))?$/;

/** …or by the papers: これまでに締結した主な包括連携協定, 本学と企業との連携協定, 当社の最近の資本業務提携等. */
const PAPERS =
  /(?:これまで|過去|最近|既存|締結済み?|締結し(?:た|ている)|主な|他の|との|締結順)[^。、]{0,20}(?:協定|覚書|MO[UC]|提携)(?:等|など)?(?:の?(?:一覧|状況|締結状況|例))?(?:\([^()]{0,12}\))?$/;

/** …or by whom they are with: ■本学が連携協定を締結している自治体, 県と協定を結んだ企業. */
const HAVING =
  /(?:協定|覚書|MO[UC]|提携)(?:等)?を?(?:締結し(?:た|ている|てきた)|結んだ|結んでいる|締結済みの?|交わした|交わしている)(?:主な|県内の?|国内の?|海外の?)?(?:団体|大学|企業|機関|自治体|市町村|相手方?|相手先|金融機関|銀行|病院|学校|高校|会社|事業者|都市)等?(?:一覧|は)?(?:\([^()]*\))?$/;

/** 海外4団体を含む8団体と覚書を締結しています, before the bracket that names them. */
const BEFORE_BRACKET =
  /(?:団体|機関|自治体|大学|校|社)と(?:の間で)?(?:連携の|提携の)?(?:覚書|協定|MO[UC])を(?:締結|結んで)(?:しています|しており|います|おり)$/;

/** ■SRPNのこれまでの連携先（締結順）, これまでに締結した主な包括連携協定, 海外4団体を含む8団体と覚書を締結しています. */
export const isPartnerList = (text: string): boolean => {
  const plain = text.replace(/[】>〉＞》:：\s]+$/, '').trim();
  return (
    (PARTNERS.test(text.trim()) ||
      SISTERS.test(plain.replace(/^[^\p{L}\p{N}]+/u, '')) ||
      PAPERS.test(plain) ||
      HAVING.test(plain) ||
      BEFORE_BRACKET.test(plain)) &&
    !/主な(?:連携|取組)(?!協定)/.test(text)
  );
};

/** ＜関連記事＞, 関連ページ：…, 過去のお知らせ. */
export const announcesNews = (text: string): boolean =>
  /^[^\p{L}\p{N}]*(?:(?:関連|参考|過去の?|最近の|これまでの|その他の|以前の)(?:する)?(?:記事|ニュース|リリース|プレスリリース|ページ|情報|リンク|お知らせ|発表|トピックス|サイト)|関連[^\p{L}\p{N}]*$|あわせて読みたい|こちらもご覧|新着情報|お知らせ一覧)/u.test(
    text,
  );

/** 包括連携協定, 業務提携. */
export const speaksOfAgreements = (text: string): boolean => /協定|覚書|MO[UC]|提携|連携|締結/.test(text);

/** 業務提携の解消に関するお知らせ, 基本合意を解約. */
export const isEnding = (text: string): boolean =>
  /(?:提携|協定|覚書|契約|合意書?|MO[UC])(?:の|を)(?:解消|解約|解除|終了(?!後)|中止|白紙|見送)/.test(text);

/** …を締結しました。 */
export const speaksForItself = (text: string): boolean =>
  /(?:ました|ます|ません|ましたので|です)[^。]{0,16}。?$/.test(text);

/** また、同社は2018年に…: the one of the sentence before, and not who speaks (当社). */
export const goesOnAboutAnother = (text: string): boolean =>
  /^(?:(?:また|なお|さらに|一方|このほか)、?)?同(?:社|大学?|学|市|県|町|村|機構|財団|協会|会|団体|法人|研究所|クラスター|大使館|校|院|行)(?:は|も|が|では|と)/.test(
    text,
  );

/** |北耀大学|にとっては12件目の包括連携協定です, |海浜市|としては初めて, |早瀬電機|が県と協定を結ぶのは…に続き3例目. */
export const countsFor = (text: string): string | undefined => {
  const doing = CONCLUDES.exec(text)?.groups?.name;
  if (doing !== undefined) return doing;
  const whose = /^(?:また、|なお、|一方、)?([^\s、。はがを「」]{2,30})(?:にとって|としては)/.exec(text)?.[1];
  return whose !== undefined && A_CLASS.test(whose) && /目/.test(text) ? undefined : whose;
};

const CONCLUDES =
  /^[・※○●■\s]*(?:また、|なお、|一方、)?(?<name>[^\s、。はがを「」]{2,30})が[^、。]{2,40}(?:協定|覚書|MO[UC]|提携)[^、。]{0,6}(?:結ぶ|結んだ|締結する|締結した|取り?交わす)のは/u;

/** |大学|としては、汐路大学に続く2校目です: one among those of a kind. */
const A_CLASS =
  /^(?:.{0,12}の)?(?:大学|高校|自治体|市町村|企業|会社|団体|機関|金融機関|銀行|病院|[ァ-ヴー]{2,}メーカー|[\p{Script=Han}]{2}メーカー)$/u;

/** |青波ネット|の提携先：…, |KBC|のこれまでの提携先（締結順）：…. */
export const listsFor = (text: string): string | undefined => LISTS_FOR.exec(text)?.groups?.name;

const LISTS_FOR =
  /^[■●○◆・※\s]*(?<name>[^、。:：はがの\s]{2,30})の(?:これまでの|主な|過去の|海外の|国内外の)*(?:提携先|協定先|連携先|提携団体|協定校)[^:：。]{0,12}[:：]/u;

/** その前の3件は…, それまでの2件は…, 直前の協定は…. */
export const goesOnCounting = (text: string): boolean =>
  /^(?:その|これ|それ)?(?:より)?(?:前|以前|直前|まで|先行する)の?(?:[\d一二三四五六七八九]+(?:件|例|校|社|団体)|協定|提携|覚書)/.test(
    text,
  );

/** 当初の有効期間は3年間で…としていました, 最初の覚書は: the agreement as it was. */
export const tellsOfBefore = (text: string): boolean =>
  /(?:当初|従前|従来|これまで|初回|最初|以前|旧)の?(?:(?:協定|覚書|MO[UC]|契約|締結時)の?)?(?:有効|協定|契約)?期間(?:は|が|を)|(?:当初|従前|初回|最初|以前|旧)の?(?:協定|覚書|MO[UC]|契約)(?:は|が|では|には)/.test(
    text,
  );

/** 両者は2018年5月に最初の覚書を締結し, 2018年に初めて協定を結びました. */
export const tellsFirst = (text: string): boolean =>
  /(?:最初|初回|当初)の[^、。]{0,8}(?:協定|覚書|MO[UC]|提携|契約)|初めて[^、。]{0,10}(?:協定|覚書|MO[UC])を(?:締結|結|交わ|取り交わ)/.test(
    text,
  );
