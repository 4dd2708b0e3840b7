import { sql } from 'kysely';
import { type Gap, type QuestionLog, UNANSWERED } from '../../../core/ports.js';
import { serialise } from '../../../core/questions/serialise.js';
import type { HashPerson } from '../personHash.js';
import type { Db } from '../schema.js';
import { storable } from '../text.js';
import type { Atomically } from '../transaction.js';

export function questionLog(db: Db, hash: HashPerson, atomically: Atomically): QuestionLog {
  return {
    record: async ({ id, text, query, kind, language, asker, askedAt }) => {
      const row = {
        id,
        platform: asker.platform,
        text: storable(text),
        folded: foldQuestion(text),
        query: query ? storable(serialise(query)) : null,
        kind,
        language,
        asker: hash(asker),
        asked_at: askedAt,
      };
      const insert = db.insertInto('questions').values(row);
      await insert.onConflict((conflict) => conflict.doNothing()).execute();
    },
    vote: async ({ question, voter, isUseful, reason, votedAt }) => {
      const asked = db.selectFrom('questions').select('id').where('id', '=', question);
      if (!(await asked.executeTakeFirst())) return false;
      const given = {
        is_useful: isUseful ? 1 : 0,
        reason: reason === undefined ? null : storable(reason),
        voted_at: votedAt,
      };
      await db
        .insertInto('votes')
        .values({ question, voter: hash(voter), ...given })
        .onConflict((conflict) => conflict.columns(['question', 'voter']).doUpdateSet(given))
        .execute();
      return true;
    },
    gaps: async (limit) => {
      const frequent = await openQuestions(db, limit);
      return Promise.all(frequent.map((gap) => describe(db, gap)));
    },
    prune: async (before) => {
      const pruned = await db.deleteFrom('questions').where('asked_at', '<', before).executeTakeFirst();
      return Number(pruned.numDeletedRows);
    },
    forget: (person) =>
      atomically(async (trx) => {
        const who = hash(person);
        const votes = await trx.deleteFrom('votes').where('voter', '=', who).executeTakeFirst();
        const questions = await trx.deleteFrom('questions').where('asker', '=', who).executeTakeFirst();
        return Number(votes.numDeletedRows) + Number(questions.numDeletedRows);
      }),
  };
}

/** `When was the MOU signed?` and `when was the MOU  signed` are one question. */
export function foldQuestion(text: string): string {
  const folded = storable(text).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return folded.replace(/[\s.?!。、]+$/, '') || folded;
}

interface OpenQuestion {
  readonly folded: string;
  readonly times: number;
  readonly votes_down: number;
}

/** Texts by how often they were left open, or answered in a way that was voted down. */
async function openQuestions(db: Db, limit: number): Promise<OpenQuestion[]> {
  const isOpen = sql`(q.kind in (${sql.join(UNANSWERED)}) or v.down > 0)`;
  const { rows } = await sql<OpenQuestion>`
    select q.folded as folded, count(*) as times, coalesce(sum(v.down), 0) as votes_down
    from questions q
    left join (select question, count(*) as down from votes where is_useful = 0 group by question) v
      on v.question = q.id
    where ${isOpen}
    group by q.folded
    order by times desc, max(q.asked_at) desc, q.folded
    limit ${limit}`.execute(db);
  return rows;
}

const REASONS = 5;

async function describe(db: Db, { folded, times, votes_down }: OpenQuestion): Promise<Gap> {
  const last = await db
    .selectFrom('questions')
    .select(['text', 'language', 'kind', 'asked_at'])
    .where('folded', '=', folded)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const reasons = await db
    .selectFrom('votes')
    .innerJoin('questions', 'questions.id', 'votes.question')
    .select('votes.reason')
    .where('questions.folded', '=', folded)
    .where('votes.is_useful', '=', 0)
    .where('votes.reason', 'is not', null)
    .orderBy('votes.voted_at', 'desc')
    .limit(REASONS)
    .execute();
  return {
    text: last.text,
    language: last.language,
    kind: last.kind,
    times: Number(times),
    votesDown: Number(votes_down),
    reasons: reasons.flatMap(({ reason }) => reason ?? []),
    lastAskedAt: last.asked_at,
  };
}
