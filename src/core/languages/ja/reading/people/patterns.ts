import { POST, ROLE } from './posts.js';

const FAMILY = '[\\p{Script=Han}々]{1,3}';

const GIVEN = '(?:[\\p{Script=Han}々]{1,3}[ぁ-ん]{0,2}|[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})';

const KANJI_NAME = `(?:${FAMILY}[ \\u3000]${GIVEN}|[\\p{Script=Han}々]{2,6}|[\\p{Script=Han}]{1,3}[ぁ-んァ-ヴー]{2,4})`;

const LATIN_NAME =
  "(?:[A-Z][\\p{Script=Latin}'’-]*\\.? ){1,4}[A-Z][\\p{Script=Latin}'’-]+(?: [A-Z][\\p{Script=Latin}'’-]+)?";

const KATAKANA_NAME = '[ァ-ヴー]{2,}(?:[・= ＝][ァ-ヴー]{2,}){1,3}';

const NAME = `(?:${LATIN_NAME}|${KATAKANA_NAME}|${KANJI_NAME})`;

/** 理事長:岡野栄之 within a bracket or a row. */
export const LABELLED = new RegExp(
  `(?:^|[、,;(「\\s])(${ROLE})[:：] ?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME})`,
  'gu',
);

/** LINK-J 理事兼事務局長 曾山明彦, 財団専務理事の今給黎隆之氏, 市長の久保田進. */
export const ROLE_NAME = new RegExp(
  `(${ROLE})(?:の ?|である|を(?:務める|兼ねる)|、|・| |\\u3000|:|：)?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME})(?=[(（)）\\s、。はがとも/／;；」]|の(?:あいさつ|挨拶|コメント)| ?氏|様|さん|$|により|によ|より|から|らが|ら)`,
  'gu',
);

/** 大和田隆市長, 小早川進社長, 戸川学長: the name before the post. */
export const NAME_ROLE = new RegExp(
  `(?<=^|[のはが、。「」(（\\s・とや]|氏と|社)(${LATIN_NAME}|${KATAKANA_NAME}|${FAMILY}[ \\u3000]${GIVEN}|[\\p{Script=Han}々]{2,6}?)(?:氏)?[ \\u3000]?(${POST})(?=[はがとも、。(（「」らにからへの]|$|氏|による)`,
  'gu',
);

/** 多賀谷 宗一（SRPN 理事長）. */
export const NAME_BRACKET = new RegExp(`(${NAME})[(（]([^()（）]{0,24}?)(${ROLE})[)）]`, 'gu');
