import Database from 'libsql';
import type { RetrievalSystem } from '../system.js';

/** SQLite FTS5 in memory, through the driver of the embedded store; any of a question's terms will do. */
const withTokenizer = (
  name: string,
  tokenizer: string,
  termsOf: (text: string) => readonly string[],
): RetrievalSystem => ({
  name,
  build: async (documents) => {
    const database = new Database(':memory:');
    database.exec(`create virtual table documents using fts5(text, tokenize = "${tokenizer}")`);
    const insert = database.prepare('insert into documents (rowid, text) values (?, ?)');
    database.exec('begin');
    for (const [place, { text }] of documents.entries()) insert.run(place + 1, text);
    database.exec('commit');
    const select = database.prepare(
      'select rowid as row from documents where documents match ? order by bm25(documents) limit ?',
    );
    return {
      search: (question, limit) => {
        const terms = termsOf(question);
        if (terms.length === 0) return [];
        const rows = select.all(terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR '), limit);
        return (rows as { row: number }[]).map(({ row }) => ({ id: documents[row - 1]!.id }));
      },
    };
  },
});

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function trigrams(text: string): readonly string[] {
  const characters = [...text.toLowerCase()];
  return [...new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')))];
}

export const fts5Porter = withTokenizer('fts5-porter', 'porter unicode61', words);
export const fts5Trigram = withTokenizer('fts5-trigram', 'trigram', trigrams);
