import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { says } from '../../languages/layout.js';
import { datesOf } from '../../releases/lineKinds.js';
import { isBareName } from '../../releases/title.js';
import { escaped } from '../../text/escaped.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import { bilingualName } from './bilingual.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';
import { inUsualLetters } from './usualLetters.js';

/** The one organisation that stands alone on a line before the text begins. */
export const letterhead = (document: Document, cast: Cast): Fact<string> | undefined =>
  issuerOfPaper(document, cast) ??
  headedBy(document, cast, (sentence, isAboveTitle) => organisationIn(document, sentence, isAboveTitle));

/** `The newsletter of Harbour Institute   No. 12`: whose paper it is, whatever the paper is called. */
function issuerOfPaper(document: Document, cast: Cast): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    if (sentence.zone.kind === 'body') return undefined;
    const written = PAPER_OF.exec(sentence.view.text)?.groups?.name;
    if (written === undefined || !sentence.rules.looksLikeOrganisation(written)) continue;
    const value = cast.resolve(written, sentence.rules.coreOf(written));
    return { value, evidence: [placed(document, sentence, written)] };
  }
  return undefined;
}

const PAPER_OF = new RegExp(alternatives(HOUSE_WORDS, 'paperOf'), 'u');

/** The one whose sort of paper it is, where no other sign tells: 霧浜県 報道発表資料. */
export const paperHead = (document: Document, cast: Cast): Fact<string> | undefined =>
  headedBy(document, cast, issuerIn);

function headedBy(
  document: Document,
  cast: Cast,
  nameIn: (sentence: Sentence, isAboveTitle: boolean) => string | undefined,
): Fact<string> | undefined {
  const heads: { name: string; sentence: Sentence; written: string }[] = [];
  const title = document.sentences.findIndex(({ zone }) => zone.kind === 'title');
  for (const [index, sentence] of document.sentences.entries()) {
    const isAbove = index < title && isBareName(headOf(sentence));
    if (sentence.zone.kind === 'about' || (sentence.zone.kind === 'body' && !isAbove)) break;
    const written = nameIn(sentence, index < title)?.replace(/\s*[(（][^()（）]*[)）]$/, '');
    if (written === undefined) continue;
    const usual = inUsualLetters(document, written);
    const name = wholeName(cast, usual, sentence.rules.coreOf(usual));
    if (!heads.some((head) => head.name === name)) heads.push({ name, sentence, written });
  }
  const [head] = heads;
  // Joint releases carry both names: the first is whose paper it is, where both are of the body.
  if (!head || (heads.length > 1 && !heads.every(({ written }) => inBody(document, written))))
    return undefined;
  return { value: head.name, evidence: [placed(document, head.sentence, head.written)] };
}

/** The line has the name from its beginning; |白浜は|るか水産組合, as a sentence seemed to have it, is a part of it. */
function wholeName(cast: Cast, written: string, core: string): string {
  const member = cast.find(written, core);
  const rest = member && written.endsWith(member.name) ? written.slice(0, -member.name.length) : '';
  const isCut = member && rest !== '' && (CUT.test(member.name) || ENDS_IN_HIRAGANA.test(rest));
  return isCut ? cast.rename(member, written, core).name : (member?.name ?? written);
}

/** Where hiragana was taken for grammar, a name begins with the rest of it. */
const CUT = /^[ぁ-ん]/;
const ENDS_IN_HIRAGANA = /[\p{Script=Han}ァ-ヴー][ぁ-ん]+$/u;

const inBody = (document: Document, words: string): boolean =>
  document.sentences.some(
    ({ zone, plain }) => zone.kind === 'body' && plain.text.includes(words.split(/\s/).at(-1) ?? words),
  );

/** Whether the text names somebody within a sentence: `…, as all who work with |Merlow| know`. */
const isTold = (document: Document, name: string): boolean =>
  !says('navigation', name.toLowerCase()) &&
  document.sentences.some(
    ({ zone, view }) => zone.kind === 'body' && new RegExp(`[a-z,] ${escaped(name)}\\b`, 'u').test(view.text),
  );

function organisationIn(document: Document, sentence: Sentence, isAboveTitle: boolean): string | undefined {
  const text = headOf(sentence);
  const both = bilingualName(text);
  if (both) return both.ja;
  const site = SITE.exec(text)?.groups?.name;
  if (site !== undefined && sentence.rules.looksLikeOrganisation(site)) return site;
  const blog = BLOG.exec(text)?.groups?.name;
  if (blog !== undefined && isTold(document, blog)) return blog;
  const paper = OWN_PAPER.exec(text)?.groups?.name;
  if (paper !== undefined && sentence.zone.kind !== 'body' && sentence.rules.looksLikeOrganisation(paper))
    return paper;
  // 榛名県　産業政策部　新産業課 above the title looks like a row of a form.
  if (sentence.zone.kind === 'form')
    return labelled(text) ?? (isAboveTitle && standsApart(sentence, text) ? text : undefined);
  // `Share Tweet Print` stands above many a title.
  if (text.split(' ').every((word) => says('navigation', word.toLowerCase()))) return undefined;
  if (says('department', text) && /^[\x00-\x7f]+$/.test(text)) return undefined;
  const company = labelled(text);
  if (company !== undefined) return company;
  // 農林部 ゆきぐに振興課 names no house.
  if (sentence.zone.kind === 'menu' && says('department', text) && beginsWithDepartment(text))
    return undefined;
  // A line of its own above the title, 株式会社水無瀬銀行, is a letterhead wherever it was put.
  if (sentence.zone.kind === 'menu' || sentence.zone.kind === 'body')
    return isBareName(text) &&
      !isDescription(sentence, text) &&
      isOrganisation(sentence, inUsualLetters(document, text))
      ? withoutSite(sentence, text)
      : undefined;
  if (sentence.zone.kind !== 'dateline') return undefined;
  const house = houseBehindDay(sentence, text);
  if (house !== undefined) return house;
  const department = DEPARTMENT.exec(text)?.groups?.name;
  // 危機管理課 alone is nobody's name; 灯浜市 環境政策課 is.
  if (department) return isOfHouse(department) ? department : undefined;
  // 《天竜テクノパーク ニュース》 平成28年11月15日
  const opened = OPENING_MARKS.exec(text)?.[0].length ?? 0;
  const rest = sentence.rules
    .findNames(text)
    .find((name) => (name.end === text.length || name.start === opened) && !says('ownDate', name.name));
  // Tags: #health #白浜市
  const isTag = rest !== undefined && text[rest.start - 1] === '#';
  return rest && !isTag && isOrganisation(sentence, rest.name) && !says('newspaper', text)
    ? rest.name.replace(PERIODICAL, '')
    : undefined;
}

/** スペインの海洋クラスター over the title tells whom the news is about by their country, and is nobody's letterhead. */
function isDescription({ rules }: Sentence, text: string): boolean {
  const [name] = rules.findNames(text);
  return name !== undefined && name.start > 0 && rules.countryBeside(text, name) !== undefined;
}

/** 2019年9月10日発行 |青空生活協同組合| 広報部: the last of a dateline is a house with its department. */
function houseBehindDay({ rules }: Sentence, text: string): string | undefined {
  const day = datesOf(text).at(-1);
  const [, ...words] = day ? text.slice(day.end).split(/[ \u3000]+/) : [];
  const house = words.length > 1 ? rules.houseOf(words.join(' ')) : undefined;
  return house !== undefined && rules.looksLikeOrganisation(house) ? house : undefined;
}

const OPENING_MARKS = /^[《〈【［[<＜「『]?/;

const PERIODICAL = new RegExp(alternatives(HOUSE_WORDS, 'periodical'), 'u');

/** Whether a department stands with the house that it is of: 灯浜市 環境部 環境政策課, 青葉県企画課. */
const isOfHouse = (department: string): boolean =>
  (/[ \u3000]/.test(department) && !beginsWithDepartment(department)) || hasHouse(department);

const DEPARTMENT = new RegExp(alternatives(HOUSE_WORDS, 'department'), 'u');
const beginsWithDepartment = inAnyLanguage(HOUSE_WORDS, 'departmentFirst');
const hasHouse = inAnyLanguage(HOUSE_WORDS, 'houseWithin');

/** 高瀬県|　記者発表資料, 高瀬市|報道発表: what sort of paper it heads. */
const ISSUE = new RegExp(
  `(?<=[\\p{Script=Han}ァ-ヴー])[ \\u3000]*${alternatives(HOUSE_WORDS, 'paperKind')}$`,
  'u',
);

/** 霧浜県 報道発表資料: what looks like a row of a form. */
function issuerIn(sentence: Sentence): string | undefined {
  const text = headOf(sentence);
  // 青葉大学　国際交流室 looks like one as well.
  const isHead =
    isOfDepartment(sentence, text) ||
    (text !== sentence.view.text && isBareName(text) && isOrganisation(sentence, text));
  return sentence.zone.kind === 'form' && isHead ? text : undefined;
}

/** |榛名県| 新産業課; a bureau of the name of its prefecture, 榛名県バイオ局 企画課, may be a house of its own. */
const standsApart = (sentence: Sentence, text: string): boolean =>
  isOfDepartment(sentence, text) && /^[ \u3000]/.test(text.slice(sentence.rules.houseOf(text)?.length));

const isOfDepartment = ({ rules }: Sentence, text: string): boolean =>
  rules.houseOf(text) !== undefined && isBareName(text);

const headOf = ({ view }: Sentence): string => view.text.replace(ISSUE, '');

/** 青浜商工会会報「うみかぜ」第12号 → 青浜商工会. */
const OWN_PAPER = new RegExp(alternatives(HOUSE_WORDS, 'ownPaper'), 'u');

/** 高瀬市公式サイト 高瀬NEWS → 高瀬市. */
const SITE = new RegExp(alternatives(HOUSE_WORDS, 'site'), 'u');

/** `Merlow / Blog`. */
const BLOG = new RegExp(alternatives(HOUSE_WORDS, 'blog'), 'iu');

/** `Takase City Official Website` → Takase City: behind the name only words that begin in capitals and name nothing. */
function withoutSite({ rules }: Sentence, text: string): string {
  const [name, second] = rules.findNames(text);
  const rest = name && !second && name.start === 0 ? text.slice(name.end) : '';
  return name && /^(?: \p{Lu}\p{Ll}+){1,3}$/u.test(rest) && rules.looksLikeOrganisation(name.name)
    ? name.name
    : text;
}

/** 会社名 鳴瀬電機株式会社, and the rows that a header puts behind it: 代表者名, コード番号, 問合せ先. */
const labelled = (text: string): string | undefined => LABELLED.exec(text)?.[1];

const LABELLED = new RegExp(
  `^${alternatives(HOUSE_WORDS, 'issuerLabel')}\\s*[:：]?\\s*(\\S.{1,60}?)(?=$|\\s*${alternatives(HOUSE_WORDS, 'rowBehindIssuer')})`,
  'i',
);

/** `Embassy of Norway| in Tokyo|`. */
const IN_PLACE = new RegExp(`^${alternatives(HOUSE_WORDS, 'seat')}$`, 'u');

const isOrganisation = (sentence: Sentence, text: string): boolean => {
  if (says('department', text)) return true;
  if (/^[\x00-\x7f]+$/.test(text) && !text.includes(' ')) return false;
  const [name] = sentence.rules.findNames(text);
  return (
    name !== undefined &&
    (name.name.length >= text.length - 6 ||
      IN_PLACE.test(text.slice(name.end)) ||
      withoutSite(sentence, text) !== text) &&
    !says('newspaper', text)
  );
};
