import { type Command, type Context, type ExitCode, wrongUsage } from './command.js';
import { loadCorpus } from './corpus.js';
import { clockFinding, nodeFinding, storeFindings } from './doctor/checks.js';
import { type Finding, ill, well } from './doctor/finding.js';
import { platformChecks } from './doctor/platforms.js';
import { portFindings } from './doctor/ports.js';
import { sourceFindings } from './doctor/sources.js';
import { readOptions } from './options.js';
import { lookAround } from './store/status.js';

export const doctor: Command = {
  usage: 'doctor [--json]',
  description: [
    'Looks at the configuration, the store, the releases, the sources of new ones, the ports, the platforms (which are asked whether they',
    'take the tokens) and the clock; says what is wrong and how to mend it. Exit code 1 when something is.',
    '--json  one JSON line for each thing that was looked at',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, doctor, context);
    if (options.words.length > 0) {
      return wrongUsage(`"${options.words[0]}" is one word too many.`, doctor, context);
    }
    const findings = await examine(context);
    for (const finding of findings) {
      const shown = options.values.json ? JSON.stringify(finding) : asText(finding);
      context.output.write(`${shown}\n`);
    }
    return findings.every(({ isWell }) => isWell) ? 0 : (1 satisfies ExitCode);
  },
};

async function examine(context: Context): Promise<Finding[]> {
  const around = await lookAround(context);
  const { config } = context;
  const questions = config.questionLog.isOn ? `kept for ${config.questionLog.days} days` : 'not kept';
  return [
    nodeFinding(process.versions.node),
    // One that does not hold is told of before any command runs.
    well('configuration', `It holds; data in ${config.dataDir}, questions are ${questions}.`),
    ...storeFindings(around),
    ...(await releaseFindings(context)),
    ...(await sourceFindings(config, around.sources)),
    ...(await portFindings(config, around.running.length > 0)),
    ...(await platformFindings(context)),
    clockFinding(Date.now(), around.store),
  ];
}

async function releaseFindings(context: Context): Promise<Finding[]> {
  // Told of as findings, and not a second time on standard error.
  const loaded = await loadCorpus(undefined, context, { isQuiet: true });
  if (loaded.kind === 'cannot') return [ill('releases', loaded.sentence)];
  const { corpus, problems } = loaded;
  const left = problems.filter((problem) => !problem.loaded).map(({ sentence }) => ill('releases', sentence));
  return [well('releases', `${corpus.releases.length} can be read.`), ...left];
}

async function platformFindings({ config }: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { platform, check } of platformChecks(config)) {
    const found = await check();
    if (found.length === 0) findings.push(well(platform, 'It is not configured.'));
    findings.push(...found.map((finding) => ({ what: platform, ...finding })));
  }
  return findings;
}

function asText({ what, isWell, sentence }: Finding): string {
  return `${isWell ? 'well ' : 'WRONG'}  ${what}: ${sentence}`;
}
