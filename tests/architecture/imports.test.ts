import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IRegularForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.js';

const forbid = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({
  name,
  severity: 'error',
  from,
  to,
});

/** Packages that compute and touch nothing outside. */
const CORE_MAY = '(^|/)(zod|minisearch|wink-porter2-stemmer|croner)(/|$)';

const RULES: readonly IRegularForbiddenRuleType[] = [
  forbid('core imports nothing of Node', { path: '^dist/core/' }, { dependencyTypes: ['core'] }),
  forbid(
    'core imports core and what computes',
    { path: '^dist/core/' },
    { pathNot: ['^dist/core/', CORE_MAY], dependencyTypesNot: ['core'] },
  ),
  forbid(
    'core/text imports nothing else of core',
    { path: '^dist/core/text/' },
    { path: '^dist/core/', pathNot: '^dist/core/text/' },
  ),
  forbid(
    'only core/index imports minisearch',
    { pathNot: '^dist/core/index/' },
    { path: '(^|/)minisearch(/|$)' },
  ),
  forbid(
    'only adapters/stores imports a database',
    { pathNot: '^dist/adapters/stores/' },
    { path: '(^|/)(kysely|libsql|pg)(/|$)' },
  ),
  forbid(
    'adapters do not import one another',
    { path: '^dist/adapters/([^/]+)/' },
    { path: '^dist/adapters/', pathNot: '^dist/adapters/$1/' },
  ),
  forbid(
    'adapters import core and nothing above',
    { path: '^dist/adapters/' },
    { path: '^dist/', pathNot: '^dist/(adapters|core)/' },
  ),
];

/** Emitted modules by their path from dist, each with an import that its rule forbids. */
const PLANTED: readonly [rule: string, module: string, imported: string][] = [
  ['core imports nothing of Node', 'core/planted.js', 'node:fs'],
  ['core imports nothing of Node', 'core/planted.js', 'https'],
  ['core imports core and what computes', 'core/planted.js', '../adapters/sources/folder.js'],
  ['core imports core and what computes', 'core/planted.js', '../config.js'],
  ['core imports core and what computes', 'core/planted.js', 'pino'],
  ['core imports core and what computes', 'core/planted.js', '@slack/bolt'],
  ['core/text imports nothing else of core', 'core/text/planted.js', '../facts/fact.js'],
  ['only core/index imports minisearch', 'core/answers/planted.js', 'minisearch'],
  ['only core/index imports minisearch', 'commands/planted.js', 'minisearch'],
  ['only adapters/stores imports a database', 'commands/planted.js', 'kysely'],
  ['only adapters/stores imports a database', 'adapters/terminal/planted.js', 'pg'],
  ['adapters do not import one another', 'adapters/planted/planted.js', '../sources/folder.js'],
  ['adapters import core and nothing above', 'adapters/sources/planted.js', '../../config.js'],
];

const emitted = sourceFiles().map((name) => `dist/${name.replace(/\.ts$/, '.js')}`);

async function cruiseFrom(baseDir: string, modules: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...modules], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: [...RULES] },
    doNotFollow: { path: 'node_modules' },
  });
  return output as ICruiseResult;
}

function violations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`);
}

describe('the direction of imports', () => {
  it('is looked at in every module that is built', async () => {
    // Read from what is emitted: the tool does not know this version of TypeScript.
    expect(
      emitted.filter((file) => !existsSync(file)),
      'run `npm run build` first',
    ).toEqual([]);
    const result = await cruiseFrom(resolve('.'), emitted);
    const cruised = result.modules.map(({ source }) => source).filter((source) => source.startsWith('dist/'));
    expect(cruised.sort()).toEqual([...emitted].sort());
    expect(violations(result)).toEqual([]);
  });
});

describe('an import in the wrong direction is found', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-imports-'));
    for (const file of emitted) cpSync(file, join(folder, file), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PLANTED)('%s: %s imports %s', async (rule, module, imported) => {
    const path = join(folder, 'dist', module);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import '${imported}';\n`);
    const result = await cruiseFrom(folder, [`dist/${module}`]);
    rmSync(path);
    expect(violations(result).some((found) => found.startsWith(`${rule}: dist/${module}`))).toBe(true);
  });
});
