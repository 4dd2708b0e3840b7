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
