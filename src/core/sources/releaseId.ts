/** Names that say nothing of what is behind them. */
const NAMELESS = /^(?:index|default|detail|view|article|news|release)$/i;
const ENDING = /\.(?:x?html?|php|aspx?|jsp|cgi|pdf|txt|text|md|markdown)$/i;
const LONGEST = 80;

/**
 * What a release may be called by where it was found: `https://city.example/news/2021/aoba-mou.html?lang=en` →
 * `aoba-mou-en`, `/releases/春 2021.txt` → `春-2021`. Others may be called the same.
 */
export function releaseId(origin: string): string {
  const url = /^https?:/.test(origin) && URL.canParse(origin) ? new URL(origin) : undefined;
  const steps = (url?.pathname ?? origin).split(/[/\\]/).filter(Boolean).map(decoded);
  const name = steps.pop()?.replace(ENDING, '') ?? '';
  const parent = NAMELESS.test(name) ? steps.pop() : undefined;
  const parts = [parent, name, ...(url?.searchParams.values() ?? [])];
  return slug(parts.filter((part) => part !== undefined).join('-')) || slug(url?.host ?? '') || 'release';
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .slice(0, LONGEST);
  return words.replace(/^[-._]+|[-._]+$/g, '').toWellFormed();
}
