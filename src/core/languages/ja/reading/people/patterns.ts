import { PLAIN_POST, POST, POST_END, ROLE } from './posts.js';

const FAMILY =
  '(?![年月日][ \\u3000])(?:[\\p{Script=Han}々][ノヶケツ][\\p{Script=Han}]|[\\p{Script=Han}々]{1,4})';

const GIVEN =
  '(?!副)(?:[\\p{Script=Han}々]{1,3}(?:衛門|兵衛|之助|之丞|太郎|次郎)|[\\p{Script=Han}々]{1,3}(?![がはをにのでとも])[ぁ-ん]{1,2}|(?:(?![副病])[\\p{Script=Han}々]){1,3}|[ぁ-ん]{1,4}[\\p{Script=Han}]?|[ァ-ヴー]{2,5})';

/** 氷室さつき, 早瀬ゆり子, 大場スミ子: what hiragana makes a given name is no ending of a verb. */
const MIXED =
  '(?:[\\p{Script=Han}々]{1,3}[ァ-ヴー]{2,3}[子代江枝美]|[\\p{Script=Han}々]{1,3}(?!した|する|して|され|した|から|まで|より|など|ため|ない|なる|れた|れる|られ|いる|ある|った|った|たち|による|との|での|への|及び|はじめ|また|および|ほか)[ぁ-ん]{2,4}(?:(?![副准元前新現総次])[\\p{Script=Han}])?)';

const KANJI_NAME = `(?:${FAMILY}[ \\u3000]${GIVEN}|[\\p{Script=Han}々]{2,6}|${MIXED}|[\\p{Script=Han}]{1,3}[ァ-ヴー]{2,4}|[ァ-ヴー]{2,8}[ \\u3000][\\p{Script=Han}々]{1,3})`;

/** Lena 若林, Sr.星野 光: a Latin given name before a family name, a title before a whole one. */
const HALF_LATIN_NAME = `(?:[A-Z][\\p{Script=Latin}'’-]{1,14}[ \\u3000](?!氏|様|(?:准|名誉|特任)?教授|博士|先生|${PLAIN_POST})[\\p{Script=Han}々]{1,4}|(?:Sr|Br|Fr)\\. ?[\\p{Script=Han}々]{1,4}[ \\u3000][\\p{Script=Han}々ぁ-んァ-ヴー]{1,4})`;

const LATIN_NAME =
  "(?:[A-Z][\\p{Script=Latin}'’-]*\\.? ){1,4}[A-Z][\\p{Script=Latin}'’-]+(?: [A-Z][\\p{Script=Latin}'’-]+)?";

const KATAKANA_NAME = '(?:[ァ-ヴー]{2,}(?:[・=＝][ァ-ヴー]{1,}){1,4}|[ァ-ヴー]{2,} [ァ-ヴー]{2,})';

const NAME = `(?:${HALF_LATIN_NAME}|${LATIN_NAME}|${KATAKANA_NAME}|${KANJI_NAME})`;

/** What may stand behind a name: a particle, a bracket, the end. */
const ENDS =
  '(?=[(（)）\\s、。はがとも/／;；」・]|の(?:あいさつ|挨拶|コメント)|に(?:よる|対し|代わ)| ?氏|様|さん|(?:准|名誉|特任)?教授|$|により|によ|より|から|らが|ら)';

/** 理事長:岡野栄之 within a bracket or a row. */
export const LABELLED = new RegExp(
  `(?:^|[、,;(「\\s])(${ROLE})[:：] ?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME}${ENDS}|${NAME})`,
  'gu',
);

/** LINK-J 理事兼事務局長 曾山明彦, 財団専務理事の今給黎隆之氏, 市長の久保田進. */
export const ROLE_NAME = new RegExp(
  `(${ROLE})(?:の ?|である|を(?:務める|兼ねる)|・| |\\u3000|:|：)?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME})${ENDS}`,
  'gu',
);

/** 大使館の担当者、ルシア・バレイロ参事官; in a list the name behind the comma is the next one's. */
export const ROLE_COMMA_NAME = new RegExp(`(${ROLE})、(${NAME})(?=氏|さん)`, 'gu');

/** 専務理事は稲垣理沙氏, 新社長には山根晴彦氏: the name as what is said of the post. */
export const ROLE_IS_NAME = new RegExp(`(${ROLE})(?:は|には|に)、?(${NAME})(?=氏|さん)`, 'gu');

const BARE_NAME = `(${FAMILY}[ \\u3000]${GIVEN}|${KATAKANA_NAME}|${LATIN_NAME}|(?!非常勤|空席|未定|不在|欠席|兼[務任])[\\p{Script=Han}々]{3,5})(?=(?:です|で)?[。、]|$|が(?:務|就|兼))`;

/** 最高技術責任者は小野寺 譲。, 社長は山根晴彦が務める: without an honorific where the name is all that is said. */
export const ROLE_IS_BARE_NAME = new RegExp(`(${ROLE})は、?${BARE_NAME}`, 'gu');

/** What a text must have for {@link ROLE_IS_BARE_NAME}: to look for a post at every letter takes long. */
export const POST_ENDS_BEFORE_BARE_NAME = new RegExp(`${POST_END}は、?${BARE_NAME}`, 'u');

/** What a text must have for {@link NAME_BRACKET}. */
export const POST_ENDS_IN_BRACKET = new RegExp(`${POST_END}[)）]`, 'u');

const DUTY = '(?:[\\p{Script=Han}]{2,6}担当)?';

const DUTY_BEHIND = '(?:\\([^()\\s、]{1,12}担当\\))?';

/** ラース・ベルグCEO: a post in Latin letters that stands right behind the name. */
const CHIEF = 'C[EFIOT]O';

/** 大和田隆市長, 小早川進社長, 戸川学長, 宇賀神望・事業開発室長: the name before the post. */
export const NAME_ROLE = new RegExp(
  `(?<=^|[ぁ-んA-Za-z0-9、。「」(（)）\\s・:：]|社)(?:(${LATIN_NAME}|${HALF_LATIN_NAME}|${KATAKANA_NAME})(?:\\([^()]{2,40}\\))?(?:氏)?[ \\u3000・]?(${DUTY}(?:${POST}|${CHIEF})${DUTY_BEHIND})|(${FAMILY}[ \\u3000]${GIVEN}|${MIXED}|[\\p{Script=Han}々]{2,6}?)(?:\\([ぁ-ゖァ-ヴー 　]{3,20}\\))?(?:(?:氏)?((?:国際担当|研究担当)?(?:${PLAIN_POST}|${CHIEF})${DUTY_BEHIND})|氏?[ \\u3000・](${POST}${DUTY_BEHIND})))(?=[はがとも、。(（)）「」らにからへの]|$|氏|による|である|です|を)`,
  'gu',
);

/** 副所長は乙の|Jorunn Espeset|博士が務めます, センター長には本学の|水野彩|教授: with a title behind the name, and the house before it. */
export const ROLE_IS_TITLED = new RegExp(
  `(${ROLE})(?:は|には)、?(?:([^\\s、。はがを「」]{1,24}?)の)?(${NAME})(?:准教授|特任教授|名誉教授|教授|助教|博士|研究員|氏|さん)(?=が|です|で、|、|。|$)`,
  'gu',
);

/** 黒岩雪乃が会長に就いた. */
export const NAME_BECAME = new RegExp(`(${NAME})(?:氏|さん)?が(?:新たに|新)?(${ROLE})に(?:就|選|昇)`, 'gu');

/** 大河内稔 水里県知事, パオロ・フェッランティ アルデンツァ県市民保護局長: in a list the house stands between the two. */
export const NAME_HOUSE_ROLE = new RegExp(
  `(?:^|[、,;)）]|から) ?(${KATAKANA_NAME}|[\\p{Script=Han}々]{3,5}|${FAMILY}[ \\u3000]${GIVEN}|${MIXED}) ([^\\s、。,;()「」:：]{2,24}?)( ?${CHIEF}|${POST}(?:兼${POST})?)(?=[、。,;(（)）]|$)`,
  'gu',
);

/** 多賀谷 宗一（SRPN 理事長）. */
export const NAME_BRACKET = new RegExp(`(${NAME})(?:氏|さん)?[(（]([^()（）、]{0,24}?)(${ROLE})[)）]`, 'gu');

/** 槙島徹・リンクス専務理事：, エレナ・ルイス・マール研究所理事長「: the name, its house and the post, before somebody's words. */
export const NAME_DOT_HOUSE_ROLE = new RegExp(
  `(?:^|[。」】\\s])([ァ-ヴー]{2,}・[ァ-ヴー]{2,}|[\\p{Script=Han}々]{2,5}|${FAMILY}[ \\u3000]${GIVEN}|${MIXED})・([^\\s、。,;()「」:：・]{2,24}?)(${CHIEF}|${POST}(?:兼${POST})?)(?:\\([^()]{1,12}\\))?(?=[:：「\\s]|$)`,
  'gu',
);

/** 専務理事を退任し、後任に|野々村かおり|が就任: the post that the one before gave up. */
export const SUCCESSOR = new RegExp(
  `(${ROLE})を(?:退任|退き|退い|辞任|離れ|退職)[^。]{0,16}?後任(?:に|には|として)(?:は)?、?(${NAME})(?:氏|さん)?(?:が|を)(?:就|選|新|昇|起用|充て)`,
  'gu',
);

/** 槙島は同日付で|顧問|となっています: by family name, what somebody is from now on. */
export const CAME_TO_BE = new RegExp(
  `(?:^|[。、の])(${NAME})(?:氏|さん)?は、?(?:[^。、「」は]{0,14}(?:付で|付けで|から|より|に)、?)?(?:新たに)?(${ROLE})(?:と|に)(?:なり|なっ|就[いきく任])`,
  'gu',
);

/** 槙島徹|は6月の総会で専務理事を退任し: who it was, by the full name, for a sentence that goes on by family name. */
export const LEFT = new RegExp(
  `(?:^|[。、の])(${NAME})(?:氏|さん)?(?:は|が)、?[^。「」は]{0,40}?(?:${POST})を(?:退任|退き|退い|辞任|離れ)`,
  'gu',
);

/** TTPの|ランマ|代表が: by family name alone, of somebody named in full elsewhere. */
export const KATAKANA_FAMILY_ROLE = new RegExp(
  `(?<=^|[のと、。「])([ァ-ヴー]{2,8})(?:氏)?(${PLAIN_POST}|${CHIEF})(?=[はがともら、。(（)）「」]|$|氏)`,
  'gu',
);
