import type { Partnership } from '../ledger/ledger.js';
import type { Release } from '../releases/release.js';
import type { Paged, Untold, ValueContent } from './answer.js';
import { type Block, link, paragraph, text } from './message.js';
import { nameIn } from './names.js';
import { PAGE_LENGTH } from './paging.js';
import { partnershipTable } from './partnershipTable.js';
import type { Speaking } from './speaking.js';
import { datesOf } from './when.js';

/** One agreement a line, and the same as a table where a platform shows tables. */
export function list(
  partnerships: readonly Partnership[],
  speaking: Speaking,
  ordered: boolean,
  start = 1,
): Block {
  const { wording, names } = speaking;
  return {
    type: 'list',
    ordered,
    ...(start > 1 ? { start } : {}),
    items: partnerships.map((one) => [text(wording.item(one, datesOf(one), names))]),
    table: partnershipTable(partnerships, speaking),
  };
}

/** `Signed: May 13, 2013 (comprehensive agreement)`. */
export function eventList(events: readonly ValueContent[], { wording, names }: Speaking): Block {
  return {
    type: 'list',
    ordered: true,
    items: events.map(({ subject, attribute, versions }) => {
      const day = versions.map(({ value }) => wording.value(value, names)).join(' / ');
      const paper = subject.type === 'partnership' ? subject.partnership.instrument.versions[0] : undefined;
      const what = paper ? ` (${wording.value({ type: 'instrument', value: paper.value }, names)})` : '';
      return [text(`${wording.labels[attribute]}: ${day}${attribute === 'endsOn' ? '' : what}`)];
    }),
  };
}

/** Those of which no release says whether they belong into the list. */
export const untoldLines = (untold: readonly Untold[], { wording, language }: Speaking): Block[] =>
  untold.map(({ what, organisations }) =>
    paragraph(
      text(
        wording.untold(
          what,
          organisations.map((one) => nameIn(language, one)),
        ),
      ),
    ),
  );

/** `21–40 of 57 are shown.` */
export function moreLine(shown: number, { total, page }: Paged, { wording }: Speaking): Block[] {
  const first = page * PAGE_LENGTH + 1;
  return total > shown ? [paragraph(text(wording.more(first, first + shown - 1, total)))] : [];
}

/** `March 14, 2019: [HLN Signs MOU] (English)`, and who published it. */
export function releaseList(releases: readonly Release[], speaking: Speaking): Block {
  const { wording, names } = speaking;
  return {
    type: 'list',
    ordered: false,
    items: releases.map(({ title, url, publishedOn, publisher, language }) => {
      const { before, after } = wording.release(
        publishedOn,
        publisher === undefined ? undefined : names.named(publisher),
        language,
      );
      return [text(before), link(title.replace(/\s+/g, ' ').trim(), url), text(after)];
    }),
  };
}
