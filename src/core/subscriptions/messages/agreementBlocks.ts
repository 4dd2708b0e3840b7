import type { ShownVersion } from '../../answers/answer.js';
import { type Block, paragraph, text } from '../../answers/message.js';
import type { Speaking } from '../../answers/speaking.js';
import { partnershipValue } from '../../answers/values.js';
import type { Language } from '../../languages/language.js';
import { NEWS_WORDS } from '../../languages/newsWords.js';
import type { Names } from '../../languages/wording.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { AttributeName } from '../../questions/attributes.js';
import { looksJapanese } from '../../questions/questionText.js';
import { changeOf } from '../changes.js';

/** When, who, and what it is about; what it changes stands above. */
const FACTS: readonly AttributeName[] = ['when', 'signatories', 'scope'];
/** More of one fact are left to the release. */
const MOST_VALUES = 4;
/** A longer value is no fact but a quotation: the release says it better. */
const LONGEST_VALUE = 100;

/** What a release tells of an agreement, in short; `isNamed` where it announces several. */
export function agreementBlocks(one: Partnership, isNamed: boolean, speaking: Speaking): Block[] {
  const { language, names, wording } = speaking;
  const changes = changeWords(one, speaking);
  const fields = FACTS.flatMap((asked) => {
    const found = partnershipValue(one, asked);
    const values = found ? valuesOf(found.versions, speaking) : [];
    if (!found || values.length === 0) return [];
    return { label: wording.labels[found.attribute], value: [text(values.join(' / '))] };
  });
  return [
    ...(isNamed ? [paragraph({ type: 'strong', text: NEWS_WORDS[language].announces(one, names) })] : []),
    ...(changes === undefined ? [] : [paragraph(text(changes))]),
    ...(fields.length > 0 ? [{ type: 'fields', fields } as const] : []),
  ];
}

/** "15th partner; the first embassy …": undefined where it changes nothing that is known. */
export const changeWords = (one: Partnership, { language, names, catalogue }: Speaking): string | undefined =>
  NEWS_WORDS[language].changes(changeOf(one, catalogue), names);

/** In words, each once. */
function valuesOf(versions: readonly ShownVersion[], { language, names, wording }: Speaking): string[] {
  const said = inOneLanguage(versions, language, names).map(({ value }) => wording.value(value, names));
  return [...new Set(said)].filter((words) => words.length <= LONGEST_VALUE).slice(0, MOST_VALUES);
}

/**
 * What is told in both languages, in the channel's: of people, side by side (`大河内 稔` for one, `Lucia
 * Bernardeschi`, whom no Japanese release names, for the other); of anything else, all of it.
 */
function inOneLanguage(
  versions: readonly ShownVersion[],
  language: Language,
  names: Names,
): readonly ShownVersion[] {
  const side = ({ value }: ShownVersion): string | undefined =>
    value.type === 'person' ? names.named(value.value.organisation ?? '') : '';
  const sides = new Set(versions.filter((one) => isIn(language, one)).map(side));
  return versions.filter((one) => isIn(language, one) || !sides.has(side(one)));
}

/** Names and sentences are in the language of who wrote them; dates and numbers are in none. */
function isIn(language: Language, { value }: ShownVersion): boolean {
  if (value.type === 'text') return looksJapanese(value.value) === (language === 'ja');
  if (value.type === 'person') return looksJapanese(value.value.name) === (language === 'ja');
  return true;
}
