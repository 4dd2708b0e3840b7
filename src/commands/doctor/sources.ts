import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type SourceSettings, type SourcesConfig, sourceName } from '../../adapters/sources/settings.js';
import { isPrivateAddress } from '../../adapters/sources/web/privateAddresses.js';
import type { Config } from '../../config.js';
import { bareHost } from '../../configFile/checks.js';
import { readConfigFile } from '../../configFile.js';
import { counted } from '../counted.js';
import { isDoneWithin, systemClock } from '../running/clock.js';
import { type SourcesStanding, sourcesTrouble } from '../sources/standing.js';
import { type Finding, ill, well } from './finding.js';

const WHAT = 'sources';
/** A name server may answer never. */
const LOOKUP_MS = 5_000;

/** The configuration file, and whether its sources can be reached; they are not asked for anything. */
export async function sourceFindings(
  { configFile }: Pick<Config, 'configFile'>,
  standing: SourcesStanding,
): Promise<Finding[]> {
  const read = await readConfigFile(configFile);
  if (read.kind === 'wrong') return read.sentences.map((sentence) => ill(WHAT, sentence));
  const { config } = read;
  if (!existsSync(configFile)) {
    return [well(WHAT, `There is no ${configFile}, and so no source of new releases.`)];
  }
  const places = await Promise.all(config.sources.map((settings) => placeFinding(settings, config)));
  return [
    well(WHAT, `${configFile} holds; it names ${counted(config.sources.length, 'source')}.`),
    ...contactFindings(config),
    ...places,
    ...sourcesTrouble(standing).map((sentence) => ill(WHAT, sentence)),
  ];
}

function contactFindings({ sources, contact }: SourcesConfig): Finding[] {
  if (sources.every(({ kind }) => kind === 'folder')) return [];
  if (contact !== undefined) return [well(WHAT, `Sites can reach you: they are told ${contact}.`)];
  const remedy = 'set "contact" to an e-mail address or a page of yours';
  return [ill(WHAT, `Sites are not told who asks them, and may shut you out: ${remedy}.`)];
}

async function placeFinding(settings: SourceSettings, config: SourcesConfig): Promise<Finding> {
  const trouble =
    settings.kind === 'folder'
      ? await folderTrouble(settings.path)
      : await hostTrouble(bareHost(settings.url), config);
  const name = sourceName(settings);
  return trouble === undefined ? well(WHAT, `${name} can be reached.`) : ill(WHAT, `${name}: ${trouble}`);
}

const FOLDER_REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: make it, or change its "path"',
  ENOTDIR: 'is a file: name the folder that it is in',
  EACCES: 'may not be read by this user: give this user the right to read it',
};

async function folderTrouble(path: string): Promise<string | undefined> {
  try {
    await readdir(path);
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return `the folder ${path} ${FOLDER_REMEDIES[code] ?? `cannot be read (${code}): check the disk`}.`;
  }
}

async function hostTrouble(host: string, { privateHosts }: SourcesConfig): Promise<string | undefined> {
  let code: string | undefined;
  const looking = lookup(host, { all: true }).catch((error: NodeJS.ErrnoException) => {
    code = error.code ?? 'unknown';
    return [];
  });
  if (!(await isDoneWithin(looking, LOOKUP_MS, systemClock)))
    return `no name server said within ${LOOKUP_MS / 1_000} seconds where ${host} is: check the network.`;
  if (code === 'ENOTFOUND') return `no host is called ${host}: check its name.`;
  if (code !== undefined) return `no name server says where ${host} is (${code}): check the network.`;
  const hidden = (await looking).find(({ address }) => isPrivateAddress(address));
  if (!hidden || privateHosts.includes(host)) return undefined;
  return `${host} is ${hidden.address}, on a private network: add "${host}" to "privateHosts" where that is meant.`;
}
