import { HEADS, heads } from '../languages/heads.js';
import { LANGUAGES } from '../languages/language.js';
import type { Block } from './blocks.js';
import type { Zone, ZoneKind } from './release.js';

const NOT_IN_SECTION: ReadonlySet<ZoneKind> = new Set([
  'title',
  'heading',
  'menu',
  'caption',
  'dateline',
  'subtitle',
]);

/** The kind of a zone within its section: prose under `About X` is about X. */
export function inSection(
  kind: ZoneKind,
  section: Pick<Zone, 'kind' | 'about'>,
): Pick<Zone, 'kind' | 'about'> {
  if (section.kind === 'body' || NOT_IN_SECTION.has(kind)) return { kind };
  // Rows and items of an "About" stay rows and items, but it is known whose they are.
  if (section.kind === 'about')
    return { kind: kind === 'body' || kind === 'quotation' ? 'about' : kind, about: section.about };
  return { kind: section.kind };
}

/** The section that a heading begins. */
export function sectionOf(
  block: Block,
  kind: ZoneKind,
  before: Pick<Zone, 'kind' | 'about'>,
  next: Block | undefined,
): Pick<Zone, 'kind' | 'about'> {
  if (kind === 'contact') return { kind: 'contact' };
  if (kind === 'notes') return before;
  const about = aboutOf(block) ?? (kind === 'heading' ? namedAlone(block, next) : undefined);
  if (about !== undefined) return { kind: 'about', about };
  return { kind: 'body' };
}

/** `■ About Medicen Paris Region (MPR)` → the name; undefined for another heading. */
function aboutOf(block: Block): string | undefined {
  const text = block.lines.map((line) => line.text).join(' ');
  for (const language of LANGUAGES) {
    const words = HEADS[language];
    const heading = words.about.exec(text)?.groups?.name?.trim();
    if (heading === undefined) continue;
    const name = withoutKind(heading)
      // ４．当社について
      .replace(/^[(（]?[\d０-９]{1,2}[)）.．、]?[ \u3000]*(?=\p{L})/u, '');
    return heads('noOrganisation', name) ? undefined : name;
  }
  return undefined;
}

const withoutKind = (name: string): string =>
  LANGUAGES.reduce((rest, language) => rest.replace(HEADS[language].kindBehindName ?? '', ''), name);

/** ＜鷹野リサーチパーク＞ over 2009年10月開業。, `## Skarvik Park` over `Founded in 1998 …`: nothing but whose outline it is. */
function namedAlone({ lines }: Block, next: Block | undefined): string | undefined {
  if (!heads('founded', next?.lines[0]?.text ?? '')) return undefined;
  const name = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[】>＞》〉：:.*_\s]+$/gu, '');
  return name.length >= 2 && name.length <= 60 && !/[、。]/.test(name) && !heads('notInName', name)
    ? name
    : undefined;
}
