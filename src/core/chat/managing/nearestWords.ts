import { nameIn } from '../../answers/names.js';
import { nearestOrganisations } from '../../answers/nearest.js';
import { WORLD_REGIONS } from '../../answers/regions.js';
import type { Knowledge } from '../../knowledge.js';
import type { Language } from '../../languages/language.js';
import { PACKS } from '../../languages/packs.js';
import { TOPIC_WORDS } from '../../languages/topicWords.js';
import type { WrongField } from '../../subscriptions/composeRule.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from '../../subscriptions/kinds.js';
import { foldName } from '../../text/fold.js';
import { completions } from '../complete.js';
import { editDistance } from '../editDistance.js';

const MOST = 3;

/** The known words that come nearest to ones that say nothing: `Denmrk` → Denmark; none where none is near. */
export function nearestWords(
  { field, words }: WrongField,
  knowledge: Knowledge,
  language: Language,
): readonly string[] {
  const typed = foldName(words);
  const near = candidates(field, knowledge, language)
    .map((name) => ({ name, distance: editDistance(typed, foldName(name)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  const partners =
    field === 'topic' || field === 'partner' ? nearestOrganisations([words], knowledge.catalogue) : [];
  return [...new Set([...near, ...partners.map((one) => nameIn(language, one))])].slice(0, MOST);
}

function candidates(field: WrongField['field'], knowledge: Knowledge, language: Language): readonly string[] {
  const words = TOPIC_WORDS[language];
  const countries = () => completions(knowledge, 'country', '', language);
  const regions = () => WORLD_REGIONS.map((region) => PACKS[language].menu.region(region));
  const kinds = () => ORGANISATION_KINDS.filter((kind) => kind !== 'other').map((kind) => words.kind(kind));
  const papers = () =>
    INSTRUMENT_KINDS.filter((kind) => kind !== 'agreement').map((kind) => words.instrument(kind));
  switch (field) {
    case 'country':
    case 'region':
      return [...countries(), ...regions()];
    case 'kind':
      return kinds();
    case 'instrument':
      return papers();
    case 'topic':
      return [...countries(), ...regions(), ...kinds(), ...papers()];
    default:
      return [];
  }
}
