const LIGATURES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
};

/** `taksøe` → `taksoe`, `société` → `societe`; the marks of kana stay. */
export function stripAccents(text: string): string {
  if (!/[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/.test(text)) return text;
  // First the marks: ǣ is an æ with one.
  return text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (char) => char.normalize('NFD'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u00c0-\u024f]/g, (char) => LIGATURES[char] ?? char);
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `Brückenwerk` → `Brueckenwerk`: as it is typed where no key has the letter; undefined where there is none such. */
export function withDigraphs(text: string): string | undefined {
  const typed = text
    .normalize('NFC')
    .replace(/[äöüøåÄÖÜØÅ]/g, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter);
  return typed === text.normalize('NFC') ? undefined : typed;
}
