import { endsSentence, isJapaneseText } from './lineKinds.js';
import type { Zone, ZoneKind } from './release.js';

/** A PDF leaves empty lines within paragraphs: prose that breaks off goes on in the next that begins in mid-sentence. */
export function mergeParagraphs(source: string, zones: readonly Zone[]): Zone[] {
  const merged: Zone[] = [];
  for (const zone of zones) {
    const before = merged.at(-1);
    if (before && goesOn(source, before, zone)) merged[merged.length - 1] = { ...before, end: zone.end };
    else merged.push(zone);
  }
  return merged;
}

const FLOWING: ReadonlySet<ZoneKind> = new Set(['body', 'about', 'quotation', 'list', 'notes', 'caption']);

function goesOn(source: string, before: Zone, zone: Zone): boolean {
  if (
    !FLOWING.has(before.kind) ||
    (zone.kind !== 'body' && zone.kind !== 'about' && zone.kind !== 'quotation')
  )
    return false;
  const [head, tail] = [
    source.slice(Math.max(before.start, before.end - 40), before.end),
    source.slice(zone.start, zone.start + 40),
  ];
  if (/[:：]$/.test(head)) return zone.kind === 'quotation' && before.kind !== 'list';
  if (before.kind !== 'list' && staysInBracket(source, before, zone)) return true;
  // （小早川知事） over どの店も…: a line in brackets is whole.
  if (/^[(（][^()（）]*[)）]$/.test(head) && before.end - before.start < 40) return false;
  if (endsSentence(head) || isUrlText(head) || isUrlText(tail)) return false;
  if (/^[a-z]/.test(tail)) return /[a-z,-]$/i.test(head) && head.length >= 20;
  return (
    before.kind !== 'caption' && before.kind !== 'list' && isJapaneseText(head) && /^[ぁ-んー、。]/.test(tail)
  );
}

/** `… and the Velmar Institute (Finland,` / `March 2022).`: a bracket that opens above is closed below. */
function staysInBracket(source: string, before: Zone, zone: Zone): boolean {
  const above = source.slice(Math.max(before.start, before.end - 120), before.end);
  const open = Math.max(above.lastIndexOf('('), above.lastIndexOf('（'));
  if (open < 0 || /[)）]/.test(above.slice(open))) return false;
  return /^[^(（\n]{0,60}[)）]/.test(source.slice(zone.start, Math.min(zone.end, zone.start + 70)));
}

const isUrlText = (text: string): boolean => /https?:\/\/\S*$|^https?:\/\//.test(text);
