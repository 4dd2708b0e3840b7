import { LANGUAGES, type Language } from '../languages/language.js';
import { VERSIONS } from '../languages/questions/versions.js';
import type { Span } from '../text/span.js';
import type { QuestionText } from './questionText.js';

/** Of which language's releases a question asks, and what else it says. */
export interface VersionAsked {
  readonly question: QuestionText;
  /** Absent where none is named, or both. */
  readonly version?: Language;
}

/** `What is his title |in the Japanese release|?`: what the releases of one language say. Whoever names both compares them. */
export function versionAsked(question: QuestionText, asked: Language): VersionAsked {
  const { of, both } = VERSIONS[asked];
  if (both.test(question.text)) return { question };
  const found = LANGUAGES.flatMap((version) => {
    const match = of[version].exec(question.text);
    return match ? [{ version, start: match.index, end: match.index + match[0].length }] : [];
  });
  const [one] = found;
  if (!one || found.length > 1) return { question };
  const { text, cased } = question;
  return { question: { text: without(text, one), cased: without(cased, one) }, version: one.version };
}

/** Whatever stands around it stays parted as it was. */
function without(text: string, { start, end }: Span): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return before.endsWith(' ') && /^ |^$/.test(behind) ? `${before.trimEnd()}${behind}` : before + behind;
}
