import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { says } from '../../languages/layout.js';
import type { AgreementStatement } from '../agreements/statements.js';
import type { Document } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';

/** The same in every language: `© Belmont University`, `Copyright (C) 2019 汐見市 All Rights Reserved.` */
const RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)[\s©(c)]*(?:\d{4}(?: ?[-–] ?\d{4})?)?[\s,]*(?:by )?(\S.{1,78}?)(?:[,.|\s]*\d{4})?(?:[.,\s]*all rights reserved.*)?[.\s]*$/i;

/** How far from the beginning whoever issues a paper is looked for. */
const FIRST_LINES = 8;

/** 発行／夕凪町　編集／総務課: who says in so many words that the paper is theirs. */
export function issuing(document: Document, cast: Cast): Fact<string> | undefined {
  const { sentences } = document;
  for (const sentence of [...sentences.slice(0, FIRST_LINES), ...sentences.slice(-LAST_LINES)]) {
    const { rules, view } = sentence;
    const label = ISSUED_BY.exec(view.text);
    if (!label || view.text.length > LONGEST_IMPRINT) continue;
    const from = label.index + label[0].length;
    const name = rules.findNames(view.text.slice(from, from + 60)).find(({ start }) => start === 0)?.name;
    if (name === undefined || !rules.looksLikeOrganisation(name)) continue;
    const value = cast.resolve(name, rules.coreOf(name));
    return { value, evidence: [placed(document, sentence, name)] };
  }
  return undefined;
}

const ISSUED_BY = new RegExp(alternatives(HOUSE_WORDS, 'issuedBy'), 'u');

/** A longer line tells more than who issued the paper. */
const LONGEST_IMPRINT = 120;

/** Of a page that nobody else is told to issue: the house whose department it ends with, 夕凪町 総務課広報係　電話 …. */
export function signing(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const partners = new Set(statements.flatMap(({ counterparts }) => counterparts.map(({ name }) => name)));
  for (const sentence of document.sentences.slice(-FOOT).reverse()) {
    const { rules, view } = sentence;
    const line = view.text.split(TELEPHONE)[0]?.trim() ?? '';
    // お問い合わせ |夕凪町 総務課|
    const head = says('contact', line) ? line.slice(line.search(/[ \u3000]|$/) + 1) : line;
    const house = head.length <= LONGEST_DEPARTMENT ? rules.houseOf(head) : undefined;
    if (house === undefined || !head.startsWith(house)) continue;
    const value = cast.resolve(house, rules.coreOf(house));
    return partners.has(value) ? undefined : { value, evidence: [placed(document, sentence, house)] };
  }
  return undefined;
}

/** So many sentences from the end a page is signed. */
const FOOT = 5;

const LONGEST_DEPARTMENT = 40;

const TELEPHONE = new RegExp(`[ \\u3000]*[(（]?${alternatives(HOUSE_WORDS, 'telephone')}`, 'u');

/** How far from the end the imprint is looked for. */
const LAST_LINES = 12;

/** Who holds the rights to the text, where the text itself tells of them too: a news agency that only carries it is not. */
export function imprint(document: Document, cast: Cast): Fact<string> | undefined {
  for (const sentence of document.sentences.slice(-LAST_LINES).reverse()) {
    const written = RIGHTS.exec(sentence.view.text)?.[1]?.replace(/[.\s]+$/, '');
    if (written === undefined) continue;
    const member = cast.find(written, sentence.rules.coreOf(written));
    if (!member) continue;
    const spellings = [member.name, ...member.aliases];
    const told = document.sentences.some(
      ({ zone, view }) =>
        (zone.kind === 'body' || zone.kind === 'title') &&
        spellings.some((spelling) => view.text.includes(spelling)),
    );
    if (told) return { value: member.name, evidence: [placed(document, sentence, written)] };
  }
  return undefined;
}
