import { fold } from '../text/fold.js';
import type { FoundName } from '../text/names.js';
import type { Document, Sentence } from './document.js';
import { placeOf } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Fact } from './fact.js';

/** An organisation as it stands in one release. */
export interface Member {
  /** The fullest name, as written. */
  name: string;
  readonly aliases: Set<string>;
  location?: Fact<string>;
  /** What a bracket says it is. */
  description?: Fact<string>;
}

/**
 * The organisations of one release with their other names: what "hereinafter", 以下「X」 and brackets define,
 * and what names share but for their legal form. `resolve` gives the fullest name.
 */
export class Cast {
  readonly members: Member[] = [];
  /** Whom "we" and 当社 stand for, once it is known. */
  publisher: string | undefined;
  private readonly byKey = new Map<string, Member>();

  /** The member for a name, made if it is new. */
  add(name: string, core: string, upgrade = true): Member {
    const known = this.byKey.get(fold(name)) ?? this.byKey.get(core);
    if (known) {
      if (upgrade && isFuller(name, known.name)) {
        known.aliases.add(known.name);
        known.name = name;
      } else if (name !== known.name) known.aliases.add(name);
      this.byKey.set(fold(name), known);
      return known;
    }
    const member: Member = { name, aliases: new Set() };
    this.members.push(member);
    this.byKey.set(fold(name), member);
    if (core.length >= 2) this.byKey.set(core, member);
    return member;
  }

  alias(member: Member, alias: string): void {
    const other = this.byKey.get(fold(alias));
    if (other && other !== member) return;
    member.aliases.add(alias);
    this.byKey.set(fold(alias), member);
  }

  find(name: string, core: string): Member | undefined {
    return this.byKey.get(fold(name)) ?? this.byKey.get(core) ?? this.byPart(core);
  }

  /** The fullest name of what is meant; the name itself where nothing is known of it. */
  resolve(name: string, core: string): string {
    return this.find(name, core)?.name ?? name;
  }

  /** `Yukimura Logistics` for the one member whose name begins so; `Drone Start-up Soraito` for the one that it ends with. */
  private byPart(core: string): Member | undefined {
    if (core.length < 3) return undefined;
    const latin = /^[\x00-\x7f]+$/.test(core);
    const found = new Set<Member>();
    for (const [key, member] of this.byKey) {
      const [longer, shorter] = key.length >= core.length ? [key, core] : [core, key];
      if (shorter.length < (latin ? 5 : 3) || longer === shorter) continue;
      const begins = key === longer && longer.startsWith(latin ? `${shorter} ` : shorter) && latin;
      const ends =
        core === longer && longer.endsWith(latin ? ` ${shorter}` : shorter) && (latin || shorter.length >= 4);
      if (begins || ends) found.add(member);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }
}

/** With a legal form, or simply more words; an acronym is never the fuller name. */
function isFuller(name: string, known: string): boolean {
  return name.length > known.length;
}

/** Beyond this a text is no release, but a list of names. */
const MOST_MEMBERS = 400;

const SKIPPED: ReadonlySet<string> = new Set(['menu', 'contact', 'frontMatter', 'dateline']);

/** Everybody whom a release names with a bracket behind the name, a heading of their own, or a class word. */
export function castOf(document: Document): Cast {
  const cast = new Cast();
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.zone.kind)) continue;
    for (const bracket of sentence.brackets) readBracket(document, cast, sentence, bracket);
  }
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.zone.kind) || sentence.zone.kind === 'title' || sentence.quoted) continue;
    addNames(cast, sentence);
  }
  // A title shortens and decorates names: it adds only those that nothing else has.
  for (const sentence of document.sentences) if (sentence.zone.kind === 'title') addNames(cast, sentence);
  return cast;
}

/** The text names its parties; an "About" may spell them otherwise, and only adds to that. */
const isIntroduction = ({ zone }: Sentence): boolean =>
  zone.kind !== 'about' && zone.kind !== 'heading' && zone.about === undefined;

function addNames(cast: Cast, sentence: Sentence): void {
  for (const { name } of namesIn(sentence)) {
    if (cast.members.length >= MOST_MEMBERS) return;
    const core = sentence.rules.coreOf(name);
    if (sentence.zone.kind !== 'title' || !cast.find(name, core))
      cast.add(name, core, isIntroduction(sentence));
  }
}

const namesIn = (sentence: Sentence): FoundName[] =>
  sentence.rules.findNames(sentence.plain.text, breaksOf(sentence)).filter((name) => name.name.length <= 100);

/** Where brackets were taken out of the plain text. */
export const breaksOf = (sentence: Sentence): number[] => sentence.brackets.map((bracket) => bracket.at);

function readBracket(
  document: Document,
  cast: Cast,
  sentence: Sentence,
  bracket: Sentence['brackets'][number],
): void {
  const { rules } = sentence;
  const name =
    namesIn(sentence).find((found) => found.end === bracket.at) ??
    rules.nameEndingAt(sentence.plain.text, bracket.at);
  if (!name || rules.findInstruments(name.name).length > 0) return;
  const aliases = rules.aliasesIn(bracket.content.text, name.name);
  const location = rules.locationIn(bracket.content.text);
  const described = rules.isDescription(bracket.content.text);
  if (aliases.length === 0 && !location && !described) return;
  const member = cast.add(name.name, rules.coreOf(name.name), isIntroduction(sentence));
  for (const alias of aliases) cast.alias(member, alias);
  if (described && !member.description) {
    const whole = { start: 0, end: bracket.content.text.length };
    member.description = {
      value: bracket.content.text,
      evidence: [evidenceFor(document, sentence, placeOf(bracket.content, whole))],
    };
  }
  if (location && !member.location) {
    const value = bracket.content.text.slice(location.start, location.end);
    member.location = {
      value,
      evidence: [evidenceFor(document, sentence, placeOf(bracket.content, location))],
    };
  }
}
