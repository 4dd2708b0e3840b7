import { readFile } from 'node:fs/promises';
import { type Party, parseParties } from '../../core/ledger/parties.js';
import { decode } from './decode.js';
import { type Problem, refused } from './problem.js';

/** The organisations that a `parties.json` names; none where there is no such file, or where it does not hold. */
export async function readParties(file: string): Promise<{ parties: readonly Party[]; problems: Problem[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return { parties: [], problems: [] };
    return left(refused('parties', file, `cannot be read (${code})`, 'check the rights of the file'));
  }
  const decoded = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(decoded.kind === 'text' ? decoded.text : '');
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    return left(refused('parties', file, `is not valid JSON (${where})`, 'mend it there'));
  }
  const result = parseParties(value);
  if (result.kind === 'parties') return { parties: result.parties, problems: [] };
  return {
    parties: [],
    problems: result.problems.map((problem) => ({
      kind: 'parties',
      file,
      loaded: false,
      sentence: `${file} was left out: ${problem}`,
    })),
  };
}

function left(problem: Problem): { parties: readonly Party[]; problems: Problem[] } {
  return { parties: [], problems: [problem] };
}
