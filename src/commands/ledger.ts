import { buildLedger } from '../core/ledger/build.js';
import { withAdded } from './added.js';
import { addedReleases } from './addedReleases.js';
import { type Command, cannotRun, wrongUsage } from './command.js';
import { loadCorpus, report } from './corpus.js';
import { dateOption, readOptions } from './options.js';
import { ledgerJson } from './shapes/ledgerJson.js';
import { ledgerTable } from './shapes/ledgerTable.js';

export const ledger: Command = {
  usage: 'ledger [--releases DIR] [--as-of DATE] [--json]',
  description: [
    'Shows the partnerships in order, what is stated, worked out and contradicted, and every contradiction.',
    '--releases DIR  the folder of releases, instead of RELEASES_DIR or the shipped ones',
    '--as-of DATE    without what came later: 2021-03-22, 2021-03 or 2021',
    '--json          all of it as one JSON line',
  ],
  async run(args, context) {
    const options = readOptions(args, {
      releases: { type: 'string' },
      'as-of': { type: 'string' },
      json: { type: 'boolean' },
    });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, ledger, context);
    if (options.words.length > 0) {
      return wrongUsage(`"${options.words[0]}" is one word too many.`, ledger, context);
    }
    const asOf = dateOption(options.values['as-of']);
    if (typeof asOf === 'object') return wrongUsage(asOf.sentence, ledger, context);
    const loaded = await loadCorpus(options.values.releases, context);
    if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
    const { corpus, problems } = withAdded(loaded.corpus, await addedReleases(options.values, context));
    report(problems, context);
    const built = buildLedger({ ...corpus, ...(asOf !== undefined && { asOf }) });
    const shown = options.values.json ? JSON.stringify(ledgerJson(built)) : ledgerTable(built);
    context.output.write(`${shown}\n`);
    return 0;
  },
};
