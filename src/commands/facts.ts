import { readReleaseFile } from '../adapters/sources/file.js';
import { createIds } from '../adapters/sources/ids.js';
import type { Problem } from '../adapters/sources/problem.js';
import { readFacts } from '../core/facts/read.js';
import { makeRelease } from '../core/releases/makeRelease.js';
import { type Command, type Context, type ExitCode, wrongUsage } from './command.js';
import { report } from './corpus.js';
import { readOptions } from './options.js';
import { type FactsJson, factsJson } from './shapes/factsJson.js';
import { factsTable } from './shapes/factsTable.js';

type FileFacts =
  | { readonly kind: 'facts'; readonly facts: FactsJson; readonly notes: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

export const facts: Command = {
  usage: 'facts [--json] FILE…',
  description: [
    'Shows what each release says, and the sentence that says so.',
    '--json  one JSON line a file; a file that cannot be read has its line too, with "error"',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, facts, context);
    if (options.words.length === 0) return wrongUsage('No file was named.', facts, context);
    return options.values.json ? showJson(options.words, context) : showTables(options.words, context);
  },
};

async function showJson(files: readonly string[], context: Context): Promise<ExitCode> {
  const idOf = createIds();
  for (const file of files) {
    const releaseId = idOf(file);
    const result = await factsOf(file, releaseId);
    report(result.kind === 'facts' ? result.notes : [result.problem], context);
    const line = result.kind === 'facts' ? result.facts : { releaseId, error: result.problem.sentence };
    context.output.write(`${JSON.stringify(line)}\n`);
  }
  // A file that cannot be read has been answered for in its line.
  return 0;
}

async function showTables(files: readonly string[], context: Context): Promise<ExitCode> {
  const idOf = createIds();
  let code: ExitCode = 0;
  let parting = '';
  for (const file of files) {
    const result = await factsOf(file, idOf(file));
    report(result.kind === 'facts' ? result.notes : [result.problem], context);
    if (result.kind === 'facts') {
      context.output.write(`${parting}${factsTable(result.facts)}\n`);
      parting = '\n';
    } else code = 1;
  }
  return code;
}

async function factsOf(file: string, id: string): Promise<FileFacts> {
  const read = await readReleaseFile(file);
  if (read.kind === 'refused') return { kind: 'problem', problem: read.problem };
  const release = makeRelease(read.text, { ...read.metadata, id }, read.bodyStart);
  return { kind: 'facts', facts: factsJson(readFacts(release)), notes: read.notes };
}
