/** A mention of somebody, with what sets it off: `@musubi: who …`. */
const MENTION = /<@[^<>]{1,200}>[:,、，：]?/g;

/** A reference between angle brackets; a bracket that somebody typed comes as `&lt;`. */
const REFERENCE = /<([^<>]{1,4000})>/g;

/** `:flag-jp:`, `:wave::skin-tone-2:`; not the minutes of 10:30:15. */
const EMOJI = /(?<![A-Za-z0-9]):(?=[^:]{0,99}[a-z_])([a-z0-9_+'-]{1,100}):(?::skin-tone-[2-6]:)?/g;

/** Marks of bold, italic and struck text, where they stand around something. */
const OPENING_MARK = /(?<=^|[\s([{"'「『（])[*_~]{1,3}(?=[^\s*_~])/gmu;
const CLOSING_MARK = /(?<=[^\s*_~])[*_~]{1,3}(?=$|[\s)\]}"'.,;:!?」』）。、！？])/gmu;
const CODE_MARK = /`+/g;
const QUOTED_LINE = /^>{1,3} ?/gm;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const DOUBLE_QUOTES = /[“”„‟]/g;
const SINGLE_QUOTES = /[‘’‚‛]/g;

/** Soft hyphens, zero-width spaces and joiners, byte-order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]/g;

/**
 * What somebody wrote, in plain text: `<@U0BOT> who joined <https://a.org|Acme &amp; Co>?` → `who joined
 * Acme & Co?`. Mentions of people and groups name nothing that a release knows, and are left out.
 */
export function decode(text: string): string {
  return text
    .replace(MENTION, ' ')
    .replace(REFERENCE, (whole, inside: string) => referred(inside) ?? whole)
    .replace(EMOJI, ' ')
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(UNSEEN, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(QUOTED_LINE, '')
    .replace(CODE_MARK, ' ')
    .replace(OPENING_MARK, '')
    .replace(CLOSING_MARK, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const ADDRESS = /^(?:mailto|tel):/;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** What is seen of a reference; a space where that is nobody's name; undefined where it is no reference. */
function referred(inside: string): string | undefined {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  if (target.startsWith('#')) return label === '' ? ' ' : `#${label}`;
  if (target.startsWith('!date^')) return label;
  if (target.startsWith('!')) return ' ';
  if (ADDRESS.test(target)) return label || target.replace(ADDRESS, '');
  return SCHEME.test(target) ? label || target : undefined;
}
