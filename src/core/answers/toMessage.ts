import type { Language } from '../languages/language.js';
import type { Names } from '../languages/wording.js';
import { makeQuery } from '../questions/makeQuery.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Answer, Answered, NoData, Paged } from './answer.js';
import { blocksOf } from './blocks.js';
import type { Catalogue } from './catalogue.js';
import { contradictionLine } from './contradictionLine.js';
import { groundOf } from './ground.js';
import { type Action, type Block, type Message, paragraph, text } from './message.js';
import { nameIn } from './names.js';
import { MOST_PAGES, PAGE_LENGTH } from './paging.js';
import { quotes } from './sources.js';
import { type Speaking, speakingIn } from './speaking.js';
import { suggestions } from './suggestions.js';

/** An answer as a message: the first sentence gives what was asked, what it rests on comes after. */
export function toMessage(answer: Answer, language: Language, catalogue: Catalogue): Message {
  const speaking = speakingIn(language, catalogue);
  const blocks = blocksFor(answer, speaking);
  return { language, summary: summaryOf(blocks), blocks, actions: actionsOf(answer, speaking) };
}

function blocksFor(answer: Answer, speaking: Speaking): Block[] {
  const { wording, names } = speaking;
  switch (answer.kind) {
    case 'answered':
      return answeredBlocks(answer, speaking);
    case 'passage':
      return passageBlocks(answer, speaking);
    case 'no-data':
      return noDataBlocks(answer, speaking);
    case 'ambiguous':
      return [
        paragraph(text(wording.ambiguous(answer.name, names))),
        {
          type: 'list',
          ordered: true,
          items: answer.choices.map(({ subject }) => [text(wording.choice(subject, names))]),
        },
      ];
    case 'not-understood':
      return [paragraph(text(wording.notUnderstood)), ...tryThese(speaking)];
    case 'out-of-scope':
      return [
        paragraph(text(wording.talk[answer.talk])),
        ...(answer.talk === 'thanks' || answer.talk === 'language' ? [] : tryThese(speaking)),
      ];
    default:
      return answer satisfies never;
  }
}

function tryThese({ wording, language, catalogue }: Speaking): Block[] {
  return [
    paragraph(text(wording.tryThese)),
    { type: 'list', ordered: false, items: suggestions(language, catalogue).map((one) => [text(one)]) },
  ];
}

/** People and contents that releases of both languages tell are shown as those of the answer's language do. */
function toldIn(content: Answered['content'], { language, catalogue }: Speaking): Answered['content'] {
  if (content.type !== 'value' || content.contradicted) return content;
  const isTold = ({ evidence }: (typeof content.versions)[number]): boolean =>
    evidence.some(({ releaseId }) => catalogue.release(releaseId)?.language === language);
  const told = content.versions.filter(isTold);
  return told.length > 0 ? { ...content, versions: told } : content;
}

function answeredBlocks(answer: Answered, speaking: Speaking): Block[] {
  const { wording, names } = speaking;
  const { wrong = [], notes = [], contradictions, completeAsOf } = answer;
  const content = toldIn(answer.content, speaking);
  const first = (wording.first[content.type] as (one: typeof content, n: Names) => string)(content, names);
  return [
    ...wrong.map((check) => paragraph(text(wording.wrong(check, names)))),
    paragraph(text(first.replace(/\.\.$/, '.'))),
    ...blocksOf(content, answer, speaking),
    ...notes.map((check) => paragraph(text(wording.slip(check, names)))),
    ...(content.type === 'disagreements' ? [] : disagreementBlocks(contradictions, speaking)),
    ...(completeAsOf
      ? [sourceBlock(wording.completeAsOf(completeAsOf.title, completeAsOf.publishedOn))]
      : []),
    ...(content.type === 'capabilities' ? tryThese(speaking) : []),
  ];
}

const sourceBlock = (sentence: string): Block => ({ type: 'source', content: [text(sentence)] });

const MOST_DISAGREEMENTS = 3;

function disagreementBlocks(contradictions: Answered['contradictions'], speaking: Speaking): Block[] {
  if (contradictions.length === 0) return [];
  const { wording } = speaking;
  return [
    paragraph(text(wording.alsoDisagree)),
    {
      type: 'list',
      ordered: false,
      items: contradictions
        .slice(0, MOST_DISAGREEMENTS)
        .map((one) => [text(contradictionLine(one, speaking))]),
    },
  ];
}

function passageBlocks(answer: Extract<Answer, { kind: 'passage' }>, speaking: Speaking): Block[] {
  const { wording, catalogue } = speaking;
  const [evidence] = answer.evidence;
  const isDigest = evidence !== undefined && catalogue.release(evidence.releaseId)?.textKind === 'digest';
  return [
    paragraph(text(isDigest ? wording.digestPassage : wording.passage)),
    ...quotes(answer.evidence, speaking, true),
  ];
}

function noDataBlocks({ reason, lookedThrough }: NoData, speaking: Speaking): Block[] {
  const { wording, names, language } = speaking;
  const sentence = (wording.refusals[reason.type] as (one: typeof reason, n: Names) => string)(reason, names);
  return [
    paragraph(text(sentence)),
    ...(reason.type === 'unstated' ? (reason.instead ?? []) : []).flatMap((stated) => [
      paragraph(text(wording.instead(stated, names))),
      ...groundOf(stated.versions, stated.attribute, speaking).filter(({ type }) => type !== 'quote'),
    ]),
    ...(reason.type === 'unknown party' && reason.nearest.length > 0
      ? [paragraph(text(wording.nearest(reason.nearest.map((one) => nameIn(language, one)))))]
      : []),
    paragraph(text(wording.lookedThrough(lookedThrough))),
  ];
}

function summaryOf([first]: readonly Block[]): string {
  return first?.type === 'paragraph' ? first.content.map((inline) => inline.text).join('') : '';
}

/** What the smallest menu of a platform holds. */
const MOST_CHOICES = 25;

/** What can be asked next by one press: the choices, the pages before and behind. */
function actionsOf(answer: Answer, speaking: Speaking): Action[] {
  const { wording, names, language } = speaking;
  if (answer.kind === 'ambiguous') {
    return answer.choices.slice(0, MOST_CHOICES).map(({ subject, query }) => ({
      label: wording.choice(subject, names),
      press: { kind: 'ask', language, query },
    }));
  }
  if (answer.kind === 'no-data') return nearestActions(answer, speaking);
  if (answer.kind !== 'answered') return [];
  const { content, query } = answer;
  return 'page' in content && !hasEvents(content) ? pageActions(content, query, speaking) : [];
}

/** The same question about those whose names come near, in place of the one that nobody knows. */
function nearestActions({ reason, query }: NoData, { names, language }: Speaking): Action[] {
  if (reason.type !== 'unknown party') return [];
  const asked: Query = query.op === 'search' && !query.text ? { op: 'value', attribute: 'overview' } : query;
  return reason.nearest.map((one) => ({
    label: names.of(one),
    press: {
      kind: 'ask',
      language,
      query: makeQuery({ ...asked, parties: [...(asked.parties ?? []), refOf(one.id)] }),
    },
  }));
}

/** What happened to one pair is told as a whole. */
const hasEvents = (content: Answered['content']): boolean =>
  content.type === 'timeline' && (content.events?.length ?? 0) > 0;

function pageActions({ page, total }: Paged, query: Query, { wording, language }: Speaking): Action[] {
  const to = (label: string, at: number): Action => ({
    label,
    press: { kind: 'page', language, query: makeQuery({ ...query, page: at }) },
  });
  return [
    ...(page > 0 ? [to(wording.previousPage, page - 1)] : []),
    ...((page + 1) * PAGE_LENGTH < total && page + 1 < MOST_PAGES ? [to(wording.nextPage, page + 1)] : []),
  ];
}
