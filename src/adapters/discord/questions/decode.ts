/** A reference between angle brackets: people, roles, channels, custom emoji, times, commands. */
const REFERENCE =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,40}:\d{1,20}|t:-?\d{1,16}(?::\w)?|\/[^:<>]{1,100}:\d{1,20})>/g;

/** A masked link, and an address whose preview is suppressed. */
const LINK = /\[([^\][]{1,1000})\]\(<?https?:[^\s)]{1,2000}\)/g;
const ADDRESS = /<(https?:[^\s<>]{1,2000})>/g;

/** Marks that are read within words too: `大阪府との**覚書**は`. */
const PAIR = /(\*\*|__|~~|\|\|)([^*_~|\n]{1,500})\1/g;

/** Marks of bold, italic, struck and hidden text, where they stand around something. */
const OPENING_MARK = /(?<=^|[\s([{"'「『（])(?:\*{1,3}|_{1,3}|~~|\|\|)(?=[^\s*_~|])/gmu;
const CLOSING_MARK = /(?<=[^\s*_~|\\])(?:\*{1,3}|_{1,3}|~~|\|\|)(?=$|[\s)\]}"'.,;:!?」』）。、！？])/gmu;
const CODE_MARK = /`+/g;
const LINE_MARK = /^(?:>{1,3} |#{1,3} |-# )/gm;
/** `\*`: a sign that is meant as it is. */
const ESCAPE = /\\([^0-9A-Za-z\s])/g;

const DOUBLE_QUOTES = /[“”„‟]/g;
const SINGLE_QUOTES = /[‘’‚‛]/g;

/** Soft hyphens, zero-width spaces and joiners, byte-order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]/g;

/**
 * What somebody wrote, in plain text: `<@1> who joined **[Acme](https://a.org)**?` → `who joined Acme?`. Mentions
 * name nothing that a release knows, and are left out.
 */
export function decode(text: string): string {
  return text
    .replace(REFERENCE, ' ')
    .replace(LINK, '$1')
    .replace(ADDRESS, '$1')
    .replace(UNSEEN, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(LINE_MARK, '')
    .replace(CODE_MARK, ' ')
    .replace(PAIR, '$2')
    .replace(OPENING_MARK, '')
    .replace(CLOSING_MARK, '')
    .replace(ESCAPE, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
