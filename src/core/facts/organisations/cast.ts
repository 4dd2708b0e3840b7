import { alternatives } from '../../languages/alternatives.js';
import { ANY_HOUSE } from '../../languages/houses.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { fold } from '../../text/fold.js';
import type { Fact } from '../fact.js';

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
  private readonly mentions: ReadonlyMap<string, number>;

  /** `mentions`: how often the release has each folded name, wherever it stands. */
  constructor(mentions: ReadonlyMap<string, number> = new Map()) {
    this.mentions = mentions;
  }

  /** The member for a name, made if it is new. */
  add(name: string, core: string, upgrade = true): Member {
    const known = this.byKey.get(fold(name)) ?? this.byKey.get(core) ?? this.ofPrefecture(name);
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
    const bare = withoutPrefecture(name);
    if (bare !== undefined && !this.byKey.has(fold(bare))) this.byKey.set(fold(bare), member);
    return member;
  }

  /** 北見県白浜町 is the 白浜町 that the text has named, unless that is one of another prefecture. */
  private ofPrefecture(name: string): Member | undefined {
    const bare = withoutPrefecture(name);
    const known = bare === undefined ? undefined : this.byKey.get(fold(bare));
    return known?.name === bare ? known : undefined;
  }

  alias(member: Member, alias: string): void {
    const other = this.byKey.get(fold(alias));
    if (other && other !== member) return;
    member.aliases.add(alias);
    this.byKey.set(fold(alias), member);
  }

  /** Gives a member the fuller name that is found out for it: 財団 is 公益財団法人青葉振興財団, known by itself or not. */
  rename(member: Member, name: string, core: string): Member {
    const known = this.byKey.get(fold(name)) ?? this.byKey.get(core);
    const whole = known ?? member;
    if (whole !== member) this.members.splice(this.members.indexOf(member), 1);
    for (const alias of [member.name, ...member.aliases]) {
      if (alias !== name) whole.aliases.add(alias);
      this.byKey.set(fold(alias), whole);
    }
    if (whole === member) member.name = name;
    this.byKey.set(fold(name), whole);
    return whole;
  }

  /** The member whose full name this is. */
  named(name: string): Member | undefined {
    const member = this.byKey.get(fold(name));
    return member !== undefined && fold(member.name) === fold(name) ? member : undefined;
  }

  find(name: string, core: string): Member | undefined {
    const known = this.byKey.get(fold(name)) ?? this.byKey.get(core);
    // What is called `the University` in so many words is no other one.
    if (known && !ANY_HOUSE.test(known.name)) return known;
    return this.byHouse(name) ?? known ?? (isWhole(name) ? undefined : this.byPart(core));
  }

  /** `College` for the one member that has the word in its name: Tarvik College of Nursing. */
  private byHouse(name: string): Member | undefined {
    if (!ANY_HOUSE.test(name)) return undefined;
    const houses = this.members.filter((one) => one.name.includes(` ${name} of `));
    return houses.length === 1 ? houses[0] : undefined;
  }

  /** The fullest name of what is meant; the name itself where nothing is known of it. */
  resolve(name: string, core: string): string {
    return this.find(name, core)?.name ?? name;
  }

  /** The member whose name or other name a text begins with: ソラマリン|は、…. */
  startingIn(text: string): Member | undefined {
    let best: { member: Member; length: number } | undefined;
    for (const member of this.members)
      for (const name of [member.name, ...member.aliases])
        if (
          name.length >= 2 &&
          name.length > (best?.length ?? 0) &&
          text.startsWith(name) &&
          endsThere(text, name)
        )
          best = { member, length: name.length };
    return best?.member ?? this.coreStarting(text);
  }

  /** The member that a text begins with without its legal form: メディロイド・ワークス|は of 株式会社メディロイド・ワークス. */
  private coreStarting(text: string): Member | undefined {
    const head = TOPIC.exec(text)?.[0];
    return head === undefined ? undefined : this.byKey.get(fold(head));
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
      // A city is not its hall.
      if ((begins && !isBuilding(longer)) || ends) found.add(member);
    }
    const mentionsOf = ({ name }: Member): number => this.mentions.get(fold(name)) ?? 0;
    const [first, second] = [...found].sort((a, b) => mentionsOf(b) - mentionsOf(a));
    // Of Belmont University and the Belmont Chamber Choir, whoever the release is about.
    return first && (!second || mentionsOf(first) >= 3 * mentionsOf(second)) ? first : undefined;
  }
}

/** `City of Hinata` is whole: no `Hinata Technical High School`. */
const isWhole = (name: string): boolean => / of /.test(name) && ANY_HOUSE.test(name.split(' ')[0] as string);

const isBuilding = inAnyLanguage(HOUSE_WORDS, 'building');

function withoutPrefecture(name: string): string | undefined {
  const length = PREFECTURE.exec(name)?.[0].length ?? 0;
  return length > 0 ? name.slice(length) : undefined;
}

const PREFECTURE = new RegExp(`^${alternatives(HOUSE_WORDS, 'prefectureBefore')}`);

const TOPIC = new RegExp(alternatives(HOUSE_WORDS, 'topicName'));

/** 北稜大学は, but not 北稜大学病院は; `Narumi's`, but not `Narumiya`. */
const endsThere = (text: string, name: string): boolean =>
  /^(?:[、,:：(（ ]|$)/.test(text.slice(name.length)) || goesOnBehindName(text.slice(name.length));

const goesOnBehindName = inAnyLanguage(HOUSE_WORDS, 'behindName');

/** With a legal form, or simply more words; an acronym is never the fuller name, nor is one in another script. */
const isFuller = (name: string, known: string): boolean =>
  name.length > known.length && LATIN.test(name) === LATIN.test(known);

const LATIN = /^[\x20-\x7e\u00c0-\u024f’–-]+$/;
