import type { FoundName } from '../../../../text/names.js';
import { sidesOf, subjectsOf } from '../agreements/sides.js';
import { SELF } from './self.js';
import { looksLikeOrganisation } from './words.js';

/** 株式会社パレットフーズは、公立大学法人朝霧大学と共同で…: who a text says does something together. */
export function findPair(text: string): FoundName[] {
  const { subjects, counterparts } = sidesOf(text, 0, Math.min(text.length, 160));
  return [...subjects, ...counterparts].filter((name) => looksLikeOrganisation(name.name)).slice(0, 2);
}

/** 夕凪市は、…企業を募集します: the organisation that is the topic of a sentence. */
export function findSubject(text: string): FoundName | undefined {
  const [subject, ...others] = subjectsOf(text, 0, Math.min(text.length, 120));
  return subject && others.length === 0 && looksLikeOrganisation(subject.name) ? subject : undefined;
}

const PUBLISHER = new RegExp(`^(?:${SELF}|私たち|我々)`);

const PARTIES =
  /両[者社館行校市県町村国院会]|両(?:機関|大学|団体|組織|病院|財団|法人|協会|機構|銀行)|双方|二者|三者|四者|[2-4]者|[2-4]社|各者/;

/** 当社 → the publisher; 両者 → the parties. */
export function pronoun(text: string): 'publisher' | 'parties' | undefined {
  if (PUBLISHER.test(text)) return 'publisher';
  return PARTIES.test(text) ? 'parties' : undefined;
}
