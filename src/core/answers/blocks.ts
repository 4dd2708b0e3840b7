import type { Answered, Content, ValueContent } from './answer.js';
import { comparisonBlocks, overviewBlocks } from './cellBlocks.js';
import { evidenceFor } from './collection.js';
import { contradictionLine } from './contradictionLine.js';
import { groundOf, versionsBlock } from './ground.js';
import { eventList, list, moreLine, releaseList, untoldLines } from './listBlocks.js';
import { type Block, paragraph, text } from './message.js';
import { PAGE_LENGTH } from './paging.js';
import { quotes, releaseLines } from './sources.js';
import type { Speaking } from './speaking.js';
import { organisationValue } from './values.js';
import { datesOf } from './when.js';

/** What follows the first sentence: the items, what each value rests on, the places that say so. */
export function blocksOf(content: Content, answer: Answered, speaking: Speaking): Block[] {
  switch (content.type) {
    case 'value':
      return content.contradicted
        ? [versionsBlock(content.versions, speaking)]
        : [...placeOf(content, speaking), ...groundOf(content.versions, content.attribute, speaking)];
    case 'values':
      return eachOnce(content.values.flatMap((one) => groundOf(one.versions, one.attribute, speaking)));
    case 'list':
      return [
        list(content.partnerships, speaking, false),
        ...moreLine(content.partnerships.length, content, speaking),
        ...untoldLines(content.untold ?? [], speaking),
      ];
    case 'timeline':
      return content.events?.length
        ? [eventList(content.events, speaking)]
        : [
            list(content.partnerships, speaking, true, content.page * PAGE_LENGTH + 1),
            ...moreLine(content.partnerships.length, content, speaking),
          ];
    case 'releases':
      return [
        ...(content.total === 0 ? [] : [releaseList(content.releases, speaking)]),
        ...moreLine(content.releases.length, content, speaking),
      ];
    case 'newest event':
      return newestEventBlocks(content, speaking);
    case 'count':
      return countBlocks(content, speaking);
    case 'order':
      return orderBlocks(content, speaking);
    case 'interval':
      return [content.from, content.to].flatMap((one) => [
        paragraph(text(speaking.wording.first.value(one, speaking.names))),
        ...groundOf(one.versions, one.attribute, speaking),
      ]);
    case 'comparison':
      return comparisonBlocks(content, speaking);
    case 'overview':
      return overviewBlocks(content, speaking);
    case 'verdict':
      return verdictBlocks(content, speaking);
    case 'in force':
      return inForceBlocks(content, speaking);
    case 'statements':
      return statementBlocks(content, speaking);
    case 'disagreements':
      return content.contradictions.length === 0
        ? []
        : [
            {
              type: 'list',
              ordered: false,
              items: content.contradictions.map((one) => [text(contradictionLine(one, speaking))]),
            },
            ...moreLine(content.contradictions.length, content, speaking),
          ];
    case 'newest change':
      return newestBlocks(content, speaking);
    case 'sources':
    case 'office':
    case 'figures':
    case 'course':
    case 'extracted':
      return [
        ...releaseLines(
          content.type === 'sources' ? content.releases.map(asEvidence) : answer.evidence,
          speaking,
        ),
        ...quotes(answer.evidence.slice(0, 2), speaking),
      ];
    case 'capabilities':
      return [];
    default:
      return content satisfies never;
  }
}

/** One sentence that tells several values is quoted once. */
const eachOnce = (blocks: readonly Block[]): Block[] => {
  const written = blocks.map((block) => JSON.stringify(block));
  return blocks.filter((_, place) => written.indexOf(written[place] as string) === place);
};

/** What an organisation is is told with where it is. */
function placeOf({ subject, attribute }: ValueContent, { wording, names }: Speaking): Block[] {
  if (attribute !== 'description' || subject.type !== 'organisation') return [];
  const place =
    organisationValue(subject.organisation, 'location') ?? organisationValue(subject.organisation, 'country');
  return place ? [paragraph(text(wording.first.value(place, names)))] : [];
}

const asEvidence = ({ id }: { readonly id: string }): Answered['evidence'][number] => ({
  releaseId: id,
  sentence: { start: 0, end: 0 },
  value: { start: 0, end: 0 },
  quote: '',
});

function countBlocks(content: Extract<Content, { type: 'count' }>, speaking: Speaking): Block[] {
  const isComputed = content.versions.some(({ basis }) => basis === 'computed');
  if (content.contradicted) return [versionsBlock(content.versions, speaking)];
  if (!isComputed) return groundOf(content.versions, 'totalPartners', speaking);
  const shown = content.named.slice(0, 20);
  return [
    paragraph(text(speaking.wording.computedFrom('totalPartners'))),
    ...(shown.length > 0 ? [list(shown, speaking, false)] : []),
  ];
}

function orderBlocks(content: Extract<Content, { type: 'order' }>, speaking: Speaking): Block[] {
  const { wording, names } = speaking;
  const evidence = content.partnerships.flatMap((one) => evidenceFor(one)).slice(0, 2);
  const isComputed = content.versions.some(({ basis }) => basis === 'computed');
  return [
    ...content.partnerships.map((one) =>
      paragraph(text(`${wording.item(one, datesOf(one), names)}${speaking.language === 'ja' ? '。' : '.'}`)),
    ),
    ...(isComputed ? [paragraph(text(wording.computedFrom('ordinal')))] : []),
    ...releaseLines(evidence, speaking),
  ];
}

function verdictBlocks(content: Extract<Content, { type: 'verdict' }>, speaking: Speaking): Block[] {
  const { checks, partnerships, instead = [] } = content;
  // That there is such a paper says which agreement it is of, and since when.
  const isOfPaper = content.holds && checks.every(({ attribute }) => attribute === 'instrument');
  const besides = isOfPaper ? partnerships : instead;
  const slips = checks
    .filter(({ holds, isMinor }) => !holds && isMinor)
    .map((check) => paragraph(text(speaking.wording.slip(check, speaking.names))));
  if (checks.length > 0)
    return [
      ...slips,
      ...(besides.length > 0 ? [list(besides, speaking, false)] : []),
      ...checks.slice(0, 2).flatMap((check) => groundOf(check.stated, check.attribute, speaking)),
      ...releaseLines(instead.flatMap(evidenceFor).slice(0, 2), speaking),
    ];
  const evidence = partnerships.flatMap(evidenceFor).slice(0, 2);
  return [
    ...(partnerships.length > 0 ? [list(partnerships, speaking, false)] : []),
    ...releaseLines(evidence, speaking),
    ...quotes(evidence.slice(0, 1), speaking),
  ];
}

function inForceBlocks(content: Extract<Content, { type: 'in force' }>, speaking: Speaking): Block[] {
  const { wording, names } = speaking;
  const told = [
    ['endsOn', content.ends],
    ['renewal', content.renews ? [content.renews] : []],
  ] as const;
  return told.flatMap(([attribute, versions]): Block[] => {
    if (versions.length === 0) return [];
    const value = {
      type: 'value',
      subject: { type: 'partnership', partnership: content.partnership },
      asked: attribute,
      attribute,
      versions,
      contradicted: versions.length > 1,
    } as const;
    const ground = attribute === 'endsOn' ? 'inForce' : attribute;
    return [paragraph(text(wording.first.value(value, names))), ...groundOf(versions, ground, speaking)];
  });
}

function statementBlocks(content: Extract<Content, { type: 'statements' }>, speaking: Speaking): Block[] {
  const { wording, names, catalogue } = speaking;
  return content.statements.flatMap(({ value, evidence }): Block[] => {
    const isDigest = catalogue.release(evidence[0].releaseId)?.textKind === 'digest';
    const speaker = wording.value({ type: 'person', value: value.speaker }, names);
    const words = value.text.replace(/\s+/g, ' ').trim();
    const said: Block = isDigest
      ? paragraph(text(`${wording.statement(speaker, true)} ${words}`))
      : { type: 'quote', text: words, source: [text(wording.statement(speaker, false).replace(/:$/, ''))] };
    return [said, ...releaseLines(evidence.slice(0, 1), speaking)];
  });
}

function newestEventBlocks(
  { event, newest }: Extract<Content, { type: 'newest event' }>,
  speaking: Speaking,
): Block[] {
  const release = newest ? releaseLines([asEvidence(newest)], speaking) : [];
  return [
    ...groundOf(event.versions, event.attribute, speaking),
    ...(release.length > 0 ? [paragraph(text(`${speaking.wording.labels.newestChange}:`)), ...release] : []),
  ];
}

function newestBlocks(content: Extract<Content, { type: 'newest change' }>, speaking: Speaking): Block[] {
  const { wording, names } = speaking;
  return [
    ...content.partnerships.map((one) =>
      paragraph(text(`${wording.item(one, datesOf(one), names)}${speaking.language === 'ja' ? '。' : '.'}`)),
    ),
    ...releaseLines([asEvidence(content.release)], speaking),
  ];
}
