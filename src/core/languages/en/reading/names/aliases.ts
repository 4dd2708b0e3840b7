import { looksLikeOrganisation } from './kinds.js';

const HEREINAFTER =
  /\b(?:hereinafter|hereafter|henceforth|referred to (?:below |hereinafter )?as|known as|abbreviated as|called)(?: referred to as| called|,)? ?(?:the )?"([^"]{2,40})"/i;

const HEREINAFTER_BARE =
  /\b(?:hereinafter|hereafter)(?: referred to as| called|,|:)? ?(?:the )?([A-Z][\w.&-]{1,20})/;

const FORMERLY =
  /\b(?:presently|currently|now|formerly|previously)(?: known as| the)* (?:the )?(\p{Lu}[^;"()]{3,80})/u;

/**
 * The other names that a bracket behind a name gives it:
 * `head office: Tokyo; hereinafter "LINK-J"` → LINK-J · `"Northpine"` → Northpine ·
 * `Bergen, Norway; "NP"` → NP · `MPR` → MPR ·
 * `BRI, presently the Foundation … at Kobe` → both · `平戸大島市` → the name in the other script.
 */
export function aliasesIn(bracket: string, name: string): string[] {
  const aliases: string[] = [];
  const add = (alias: string | undefined): void => {
    const trimmed = alias?.trim().replace(/[,.;]+$/, '');
    if (trimmed && trimmed.length >= 2 && trimmed.length <= 80 && trimmed !== name) aliases.push(trimmed);
  };
  add(HEREINAFTER.exec(bracket)?.[1] ?? HEREINAFTER_BARE.exec(bracket)?.[1]);
  if (aliases.length === 0) {
    const parts = bracket.split(/[;,]/).map((part) => part.trim());
    const quoted = parts.flatMap((part) => /^(?:or )?(?:the )?"([^"]{2,40})"$/.exec(part)?.[1] ?? [])[0];
    const [first = ''] = parts;
    if (isBodyOf(first, name)) add(first);
    if (quoted) add(quoted);
    else if (isShortName(first) && canBeShortFor(first, name)) add(first);
    else if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{2,30}$/u.test(bracket.trim()))
      add(bracket);
  }
  add(FORMERLY.exec(bracket)?.[1]);
  return aliases;
}

/** `Akari-kai Hospital Group (Social Medical Corporation Akari-kai)`: what it is by law, where both share their name. */
function isBodyOf(words: string, name: string): boolean {
  if (!LEGAL_BODY.test(words)) return false;
  const own = words.replace(LEGAL_BODY, ' ').split(/[ ,]+/);
  return own.some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && name.split(/[ ,]+/).includes(word));
}

const LEGAL_BODY =
  /\b(?:(?:Special |Social )?Medical Corporation|(?:Incorporated )?Educational (?:Foundation|Corporation)|School Corporation|National University Corporation|(?:General|Public Interest) Incorporated (?:Foundation|Association)|Social Welfare Corporation)\b/;

/** `MPR`, `UCSD`, `LINK-J`: an acronym; a place or a ticker with its market is none. */
const isShortName = (text: string): boolean =>
  /^[A-Z][A-Za-z]*[A-Z][A-Za-z0-9&.-]{0,12}$|^[A-Z]{2,10}$/.test(text) &&
  !/^(?:USA|UK|US|EU|CEO|CFO|COO|CTO|MOU|MOC|LOI|MoU|NYSE|NASDAQ|TSE|TYO)$/.test(text);

/**
 * `SHC` behind a house stands for it; behind a person it is whom the person speaks for. A name that no class word
 * makes a house is abbreviated only by letters that it has, in order.
 */
function canBeShortFor(short: string, name: string): boolean {
  if (looksLikeOrganisation(name)) return true;
  const letters = short.replace(/[^A-Za-z]/g, '').toLowerCase();
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}
