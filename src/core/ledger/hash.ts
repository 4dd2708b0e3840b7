/**
 * A short ASCII name for any text, the same on every machine: ten characters of a–z and 0–9
 * (FNV-1a over UTF-16 code units, twice with different starts). Not for secrets.
 */
export function shortHash(text: string): string {
  const word = (fnv1a(text, 0x811c9dc5).toString(36) + fnv1a(text, 0x01000193).toString(36)).padEnd(10, '0');
  return word.slice(0, 10);
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
