import type { OrganisationKind } from '../../facts/reading.js';
import { SAME_SORT } from '../../languages/en/questions/names.js';
import { kindOfName, kindsConflict } from '../../ledger/names/classWords.js';
import type { NameLexicon } from '../nameLexicon.js';

/** `hinata` for ヒナタ, whose name no release has in Latin letters. */
export const soundingSo = (word: string, names: NameLexicon): readonly string[] =>
  names.soundingLike(word).filter((id) => !names.organisation(id)?.names.en);

/** `Aoi Dentetsu` for 蒼井電鉄, `Shiomi School` for 汐見高校: Japanese names as they are read, class words agreeing. */
export function readAs(
  strange: readonly string[],
  classes: readonly string[],
  phrase: string,
  names: NameLexicon,
): readonly string[] {
  const word = strange.join('');
  // Short words can be read out of many names: joke out of 如月.
  const whole = word.length < 6 ? [] : names.readAs(word).filter(names.isParty);
  // Harukaze Transport for ハルカゼ運輸: what is translated of a name follows what is read.
  const [head = ''] = strange;
  const ids =
    whole.length > 0 || strange.length < 2 || head.length < 6
      ? whole
      : names.readAs(head).filter(names.isParty);
  const kind = classes.length > 0 ? kindOfName(phrase) : undefined;
  return ids.filter((id) => {
    const own = names.organisation(id)?.kind;
    return kind === undefined || own === undefined || !kindsConflict(kind, own);
  });
}

/** Organisations that have all the words in their names or location, and that the class words do not contradict. */
export function candidates(
  known: readonly string[],
  classes: readonly string[],
  phrase: string,
  names: NameLexicon,
): string[] {
  const [first, ...rest] = known.map((word) => names.withWord(word));
  const ids = [...(first ?? [])].filter((id) => rest.every((set) => set.has(id)));
  if (classes.length === 0) return ids;
  const kind = kindOfName(phrase);
  const isIn = (word: string, id: string): boolean =>
    [word, ...(SAME_SORT[word] ?? [])].some((one) => names.withWord(one).has(id));
  const withAll = ids.filter((id) => classes.every((word) => isIn(word, id)));
  // A centre in Urado City is no city, whoever else is read so.
  const isOfSort = withAll.some((id) => names.organisation(id)?.kind === kind);
  const read = isOfSort ? [] : readWith(known, kind, names);
  if (read.length === 1) return [...read];
  if (withAll.length > 0) return withAll;
  return ids.filter((id) => {
    const organisation = names.organisation(id);
    return kind !== undefined && organisation?.kind !== undefined && !kindsConflict(kind, organisation.kind);
  });
}

/** `urado city` for 浦戸市, where others are called Urado in Latin letters too: who is read so and is of the sort that is named. */
function readWith(
  known: readonly string[],
  kind: OrganisationKind | undefined,
  names: NameLexicon,
): readonly string[] {
  const word = known.join('');
  if (kind === undefined || word.length < 4) return [];
  return names.readAs(word).filter((id) => {
    const organisation = names.organisation(id);
    return organisation?.kind === kind && !organisation.names.en;
  });
}
