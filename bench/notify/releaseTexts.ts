import { generateReleases } from '../generator/corpus.js';

/** More than are dropped in any measure. */
const MOST = 10_000;

/** Invented releases, one after the other, as files of a folder: no two of one agreement. */
export function* releaseTexts(): Generator<{ readonly name: string; readonly text: string }, never> {
  for (const { plan, release } of generateReleases(MOST)) {
    if (plan.language !== 'en') continue;
    const { id, title, publisher, publishedOn } = release;
    const matter = { title, publisher, date: publishedOn, url: `https://news.example/${id}`, language: 'en' };
    const lines = Object.entries(matter).flatMap(([name, value]) =>
      value ? [`${name}: ${JSON.stringify(value)}`] : [],
    );
    yield { name: `${id}.md`, text: `---\n${lines.join('\n')}\n---\n\n${release.text}` };
  }
  throw new Error(`There are no more than ${MOST} releases.`);
}
