import type { FoundPerson } from '../../readingRules.js';
import { looksLikeOrganisation, nameEndingAt } from './names.js';

const POST =
  '(?:代表取締役(?:社長|会長|副社長)?(?:執行役員)?(?:CEO|COO)?|代表理事(?:組合長|会長)?|取締役|執行役員|代表社員|理事長|副理事長|専務理事|常務理事|理事|監事|会長|副会長|社長|副社長|組合長|総裁|頭取|学長|副学長|総長|学院長|学園長|学部長|研究科長|校長|園長|館長|院長|病院長|所長|機構長|センター長|部門長|拠点長|事業本部長|本部長|[\\p{Script=Han}ァ-ヴー]{2,6}(?:部長|課長|室長|局長)|部長|課長|室長|局長|支店長|支社長|事務局長|事務総長|総支配人|知事|副知事|市長|副市長|町長|副町長|村長|区長|副区長|都知事|大使|特命全権大使|公使参事官|公使|参事官|総領事|領事|書記官|教授|准教授|名誉教授|教育長|議長|代表|副代表|主席研究員|研究員|顧問|委員長|主任|責任者|マネージャー|ディレクター|プレジデント|チェアマン|(?:最高)?[^\\s、。「」]{0,8}責任者)';
const LATIN_POST =
  '(?:(?:Chief|Executive|Senior|Vice|Deputy|Managing|General|Founding|Acting|Co-)[ -]?)*(?:Chief \\w+ Officer|Executive Officer|President|Chairman|Chairperson|Chair|Director(?: General)?|CEO|COO|CFO|CTO|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary General|Chief Executive|Founder|Head of [A-Z][\\w ]+)(?: (?:and|&) (?:CEO|President|Chairman))?';
const ROLE = `(?:(?:副|元)?${POST}(?:(?:兼|・|、)${POST}|兼[^\\s、。「」]{2,14}?長)*(?:CEO|COO)?|${LATIN_POST})`;

const FAMILY = '[\\p{Script=Han}々]{1,3}';
const GIVEN = '(?:[\\p{Script=Han}々]{1,3}[ぁ-ん]{0,2}|[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})';
const KANJI_NAME = `(?:${FAMILY}[ \\u3000]${GIVEN}|[\\p{Script=Han}々]{2,6}|[\\p{Script=Han}]{1,3}[ぁ-んァ-ヴー]{2,4})`;
const LATIN_NAME =
  "(?:[A-Z][\\p{Script=Latin}'’-]*\\.? ){1,4}[A-Z][\\p{Script=Latin}'’-]+(?: [A-Z][\\p{Script=Latin}'’-]+)?";
const KATAKANA_NAME = '[ァ-ヴー]{2,}(?:[・= ＝][ァ-ヴー]{2,}){1,3}';
const NAME = `(?:${LATIN_NAME}|${KATAKANA_NAME}|${KANJI_NAME})`;

/** 理事長:岡野栄之 within a bracket or a row. */
const LABELLED = new RegExp(
  `(?:^|[、,;(「\\s])(${ROLE})[:：] ?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME})`,
  'gu',
);
/** LINK-J 理事兼事務局長 曾山明彦, 財団専務理事の今給黎隆之氏, 市長の久保田進. */
const ROLE_NAME = new RegExp(
  `(${ROLE})(?:の ?|である|を(?:務める|兼ねる)|、|・| |\\u3000|:|：)?(?:Dr\\.? |Prof\\.? |Mr\\.? |Ms\\.? )?(${NAME})(?=[(（)）\\s、。はがとも/／;；」]|の(?:あいさつ|挨拶|コメント)| ?氏|様|さん|$|により|によ|より|から|らが|ら)`,
  'gu',
);
/** 大和田隆市長, 小早川進社長, 戸川学長: the name before the post. */
const NAME_ROLE = new RegExp(
  `(?<=^|[のはが、。「」(（\\s・とや]|氏と|社)(${LATIN_NAME}|${KATAKANA_NAME}|${FAMILY}[ \\u3000]${GIVEN}|[\\p{Script=Han}々]{2,6}?)(?:氏)?[ \\u3000]?(${POST})(?=[はがとも、。(（「」らにからへの]|$|氏|による)`,
  'gu',
);

/** 多賀谷 宗一（SRPN 理事長）. */
const NAME_BRACKET = new RegExp(`(${NAME})[(（]([^()（）]{0,24}?)(${ROLE})[)）]`, 'gu');

const NOT_NAME =
  /^(?:客員|一行|様子|下段|上段|水産|開催|事業|言葉|会|者|館|専務|常務|決議|株式|会社|法人|本社|所在|以下|当社|本学|同社|両者|協定|締結|連携|新任|就任|出席|挨拶|各位|担当|代表|役員|副|兼|全権|特命|初代|前|元|現|新|同|当|本|各|両|市|県|町|村|区|都|府|国|大学|研究|日本|関係|地域|国際|中央|総合|先端|医療|科学|技術|産業|事務|経営|執行|取締|統括|学術|理事|監事|教育|営業|企画|広報|共同|海外|東京|大阪|京都)/;
const NOT_NAME_END =
  /(?:大|長|会|社|課|局|室|市|県|府|大学|機構|法人|協会|財団|会社|研究所|センター|締結|協定|就任|以下|本社|所在地|代表|理事|取締役|氏名|先生|関係者|一同|様|御中|です|ます|から|まで|した|する|は|が|を|に|へ|と|の|も)$|との|での|において|により/;

const ONLY_POST = new RegExp(`^${POST}$`, 'u');

/** A text without any of these has nobody with a post in it. */
const ANY_POST =
  /長|代表|理事|監事|取締役|役員|社員|総裁|頭取|支配人|知事|大使|公使|参事官|領事|書記官|教授|研究員|顧問|主任|責任者|マネージャー|ディレクター|プレジデント|チェアマン|Officer|President|Chair|Director|C[EFOT]O|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary|Chief|Founder|Head/;

/** The people of a text with their posts. Former officers and witnesses are left out. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  if (!ANY_POST.test(text)) return [];
  const found: FoundPerson[] = [];
  const add = (match: RegExpMatchArray, name: string, role: string): boolean => {
    const clean = name
      .replace(/\u3000/g, ' ')
      .replace(/氏$/, '')
      .trim();
    const latin = /^[A-Z]/.test(clean);
    if (
      !latin &&
      (NOT_NAME.test(clean) ||
        NOT_NAME_END.test(clean) ||
        clean.replace(/ /g, '').length < 2 ||
        ONLY_POST.test(clean))
    )
      return false;
    const start = (match.index ?? 0) + match[0].lastIndexOf(name);
    const roleStart = (match.index ?? 0) + match[0].indexOf(role);
    const before = text.slice(Math.max(0, Math.min(start, roleStart) - 14), Math.min(start, roleStart));
    if (/(?:前|元|故|当時の|歴代|立会人|先代)[^、。]{0,10}$/.test(before) || /^(?:元|前)/.test(role))
      return true;
    const organisation = organisationBefore(text, Math.min(start, roleStart));
    if (found.some((person) => person.start === start && person.name.startsWith(clean))) return true;
    if (found.some((person) => person.name === clean && (person.organisation || !organisation))) return true;
    found.push({
      start,
      end: start + name.length,
      name: clean,
      role,
      ...(organisation ? { organisation } : {}),
      part: partOf(text, start, start + name.length, caption, role, before),
    });
    return true;
  };
  for (const match of text.matchAll(LABELLED)) add(match, match[2] as string, match[1] as string);
  scan(ROLE_NAME, text, (match) => add(match, match[2] as string, match[1] as string));
  for (const match of text.matchAll(NAME_BRACKET)) add(match, match[1] as string, match[3] as string);
  for (const match of text.matchAll(NAME_ROLE))
    if (!found.some((person) => overlapsRole(person, match)))
      add(match, match[1] as string, match[2] as string);
  return found.sort((a, b) => a.start - b.start);
}

/** Every match; behind one that is nobody the search goes on within it: 執行役員 水里支店長 能勢 美帆. */
function scan(pattern: RegExp, text: string, accept: (match: RegExpMatchArray) => boolean): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!accept(match)) pattern.lastIndex = match.index + (match[1]?.length ?? 1);
  }
}

const overlapsRole = (person: FoundPerson, match: RegExpMatchArray): boolean =>
  person.start < (match.index ?? 0) + match[0].length && (match.index ?? 0) < person.end;

/** The organisation just before the post: LINK-J |理事兼事務局長; of 帆船|市長 and 北嶺大|学長 it is 帆船市 and 北嶺大学. */
function organisationBefore(text: string, at: number): string | undefined {
  if (/[市町村区学]/.test(text[at] ?? '') && /\p{Script=Han}/u.test(text[at - 1] ?? '')) {
    const shared = nameEndingAt(text, at + 1);
    if (shared && shared.name.length >= 3) return shared.name;
  }
  const before = text.slice(0, at).replace(/[の \u3000、]+$/, '');
  const name = nameEndingAt(before, before.length);
  if (name && (looksLikeOrganisation(name.name) || /^(?:同|当|本)/.test(name.name))) return name.name;
  return /(?:当社|当会|本学|同社|同大学|当機構|当財団|当協会|同財団|同市|同町)$/.exec(before)?.[0];
}

function partOf(
  text: string,
  start: number,
  end: number,
  caption: boolean,
  role: string,
  before: string,
): FoundPerson['part'] {
  const after = text.slice(end, end + 60);
  if (caption || /^(?:氏|様)?(?:\([^)]{1,12}\))?\s*[(（](?:左|右|中央)/.test(after)) return 'pictured';
  if (
    /^(?:氏|様|さん)?(?:は|が)?、?[^。]{0,24}「|^(?:氏|様)?は[^。]{0,60}(?:述べ|語|話|コメント)/.test(after)
  )
    return 'speaker';
  if (/署名|調印|締結者/.test(text.slice(Math.max(0, start - 30), end + 40))) return 'signatory';
  if (/[:：]$/.test(before) || /代表|理事長|会長|社長|学長|市長|知事|所長/.test(role)) return 'head';
  return 'attendee';
}
