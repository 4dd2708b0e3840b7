import { parseFeed } from 'feedsmith';
import { canonicalAddress } from '../../../core/sources/canonicalAddress.js';
import { type DateValue, toDateValue } from '../../../core/text/dateValue.js';
import { decode } from '../decode.js';
import { writtenDate } from '../writtenDate.js';
import type { FetchedPage } from './fetched.js';
import { type Listed, told } from './listed.js';

/** More entries than a feed has that is read by people; some list the oldest first. */
const MOST_ENTRIES = 5_000;

type Entry = Omit<Listed, 'sharesAddress'>;
type Parsed = ReturnType<typeof parseFeed>;

/** The entries of an RSS, Atom or JSON feed, as they stand; a sentence where it is none. */
export function readFeed(page: FetchedPage): readonly Listed[] | { readonly sentence: string } {
  const text = feedText(page);
  if (text === undefined) return { sentence: `${page.url} is written in no encoding that is known.` };
  try {
    return told(entriesOf(parseFeed(text), page.url).slice(0, MOST_ENTRIES));
  } catch {
    return { sentence: `${page.url} is no RSS, Atom or JSON feed.` };
  }
}

function feedText({ bytes, charset }: FetchedPage): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const decoded = decode(bytes, charset ?? /<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1]);
  return decoded.kind === 'text' ? decoded.text.replace(/^\ufeff/, '').trimStart() : undefined;
}

function entriesOf(parsed: Parsed, base: string): Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).flatMap((item) =>
        entry(base, {
          id: item.guid?.value,
          // A guid is the address where nothing else is, and nobody says that it is none.
          links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0],
          content: item.content?.encoded ?? item.description,
        }),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).flatMap((item) =>
        entry(base, {
          id: undefined,
          links: [item.link],
          title: item.title,
          date: item.dc?.dates?.[0],
          content: item.content?.encoded ?? item.description,
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).flatMap((item) => {
        const links = item.links ?? [];
        const page = links.find(
          ({ rel, type }) => (rel ?? 'alternate') === 'alternate' && !/pdf/.test(type ?? ''),
        );
        return entry(base, {
          id: item.id,
          links: [page?.href, links[0]?.href],
          title: textOf(item.title),
          date: item.published ?? item.updated,
          content: textOf(item.content) ?? textOf(item.summary),
        });
      });
    case 'json':
      return (parsed.feed.items ?? []).flatMap((item) =>
        entry(base, {
          id: item.id,
          links: [item.url, item.external_url],
          title: item.title,
          date: item.date_published,
          content: item.content_html ?? item.content_text,
        }),
      );
    default:
      return parsed satisfies never;
  }
}

interface RawEntry {
  readonly id: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly date: unknown;
  readonly content: string | undefined;
}

/** Without an address there is nothing to show, and nothing to fetch. */
function entry(base: string, { id, links, title, date, content }: RawEntry): Entry[] {
  const addresses = links.map((one) => (one?.trim() ? canonicalAddress(one.trim(), base) : undefined));
  const address = addresses.find((one) => one !== undefined);
  if (address === undefined) return [];
  const name = title?.replace(/\s+/g, ' ').trim();
  const publishedOn = dayOf(date);
  return [
    {
      address,
      ...(id?.trim() ? { sourceId: id.trim().slice(0, 500) } : {}),
      ...(name ? { title: name } : {}),
      ...(publishedOn ? { publishedOn } : {}),
      ...(content?.trim() ? { content } : {}),
    },
  ];
}

/** A text of Atom is a string, or says of which type it is. */
function textOf(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  const value = typeof text === 'object' && text !== null && 'value' in text ? text.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day as it is written where it stands, `Mon, 22 Mar 2021 09:00:00 +0900`; what is no date is passed over. */
function dayOf(date: unknown): DateValue | undefined {
  if (typeof date !== 'string') return undefined;
  const [, day, month, year] = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/i.exec(date) ?? [];
  if (!day || !month || !year) return writtenDate(date);
  return toDateValue({
    year: Number(year),
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
  });
}
