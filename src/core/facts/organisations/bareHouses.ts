import type { Document } from '../document/document.js';
import type { Cast } from './cast.js';

/** Where a page names who it is of. */
const HEADED: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'dateline',
  'menu',
  'contact',
  'frontMatter',
]);

/**
 * 財団は…覚書を更新しました, where nothing says which: the one house of that sort whose full name the page has, in its
 * contact block or anywhere (公益財団法人青葉振興財団　国際課). Of two it is neither.
 */
export function nameBareHouses(document: Document, cast: Cast): void {
  for (const member of [...cast.members]) {
    const rules = document.sentences[0]?.rules;
    const isOfSort = rules?.isAnyHouseNamed(member.name);
    if (!rules || !isOfSort) continue;
    // 公益財団法人 alone is what somebody is by law.
    const mayBe = (name: string): boolean => isOfSort(name) && rules.coreOf(name).length > 1;
    const headed = document.sentences
      .filter(({ zone }) => HEADED.has(zone.kind))
      .flatMap(({ view }) => view.text.split(BETWEEN_WORDS));
    const full =
      onlyOne(rules.coreOf, headed.filter(mayBe)) ??
      onlyOne(
        rules.coreOf,
        cast.members.map(({ name }) => name).filter((name) => name !== member.name && mayBe(name)),
      );
    if (full !== undefined) cast.rename(member, full, rules.coreOf(full));
  }
}

const BETWEEN_WORDS = /[\s\u3000、。,:：;()（）「」〒|｜/／]+/;

function onlyOne(coreOf: (name: string) => string, names: readonly string[]): string | undefined {
  const [longest] = [...names].sort((a, b) => b.length - a.length);
  return new Set(names.map(coreOf)).size === 1 ? longest : undefined;
}
