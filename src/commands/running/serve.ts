import { randomBytes } from 'node:crypto';
import type { Bot } from '../../core/bot.js';
import { createChat } from '../../core/chat/createChat.js';
import { createInbox } from '../../core/chat/createInbox.js';
import type { Measures } from '../../core/ports/measures.js';
import { programVersion } from '../../version.js';
import { type Context, cannotRun, type ExitCode } from '../command.js';
import { counted } from '../counted.js';
import { type AnswerOptions, type Known, loadKnown } from '../knowledge.js';
import { commandHashesIn } from '../platforms/commandHashes.js';
import { type AdapterNeeds, launchersOf, platformsOf } from '../platforms/launchers.js';
import { type Announce, announcePlatform, announcer } from './announce.js';
import { announceMissing, announceNode, announceProxy } from './announceStart.js';
import { isDoneWithin, systemClock } from './clock.js';
import { type Health, openHealth } from './health.js';
import { createLiveBot } from './liveBot.js';
import { liveIndex } from './liveIndex.js';
import { Platforms } from './platforms.js';
import type { Phase } from './processStatus.js';
import { readinessOf, storeLooker } from './readiness.js';
import { repeat } from './repeat.js';
import { openService, type Service } from './service.js';
import { type OpenConfig, openConfig } from './sources/openConfig.js';
import { SourcesPolling } from './sources/sourcesPolling.js';
import { catchMistakes, stopped, stopSignal } from './stopSignals.js';
import { takeUpUnfinished } from './takeUp.js';
import { allMeasures, createTally } from './tally.js';
import { Telling } from './telling.js';

/** How soon somebody takes up what another process died over. */
const TAKE_UP_MS = 5_000;
/** What waits for the store gets so long at the end. */
const CLOSE_MS = 3_000;
/** A library may keep the process alive for ever. */
const LINGER_MS = 1_000;

/** Serves the platforms that are configured, until it is told to stop; standard input is not looked at. */
export async function serve(options: AnswerOptions, context: Context): Promise<ExitCode> {
  const announce = announcer(context);
  catchMistakes(context);
  const stop = stopSignal(announce);
  announceNode(announce);
  if (context.config.hasProxy) announceProxy(announce);
  const platforms = platformsOf(context.config);
  const mayRun = platforms.some(({ setup }) => setup.kind === 'complete');
  // One that lacks something, beside one that may run, is told of when it is tried.
  for (const platform of platforms)
    if (platform.setup.kind === 'none' || !mayRun) announceMissing(platform, announce);
  // Nobody has to wait for the releases to be told that a token is missing.
  if (!mayRun) return cannotRun(NONE_CAN_RUN, context);
  const opened = await openService(context);
  if (opened.kind === 'cannot') return cannotRun(opened.sentence, context);
  const serving = new Serving(opened.service, context, announce);
  try {
    return await serving.run(options, stop);
  } finally {
    await serving.close();
    // It ends by itself, as soon as everything is written; this is for what does not let go.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

/** What adapters talk with, and the day that it is. */
type Needs = AdapterNeeds & { readonly today: Known['today'] };

/** A process that serves platforms, from its first look at the releases to its end. */
class Serving {
  readonly #service: Service;
  readonly #context: Context;
  readonly #announce: Announce;
  readonly #tally = createTally(Date.now);
  readonly #lookAtStore: ReturnType<typeof storeLooker>;
  #phase: Phase = 'starting';
  #health: Health = { kind: 'none' };
  #platforms: Platforms | undefined;
  #polling: SourcesPolling | undefined;
  /** As the configuration file says it now. */
  #configured: OpenConfig | undefined;
  #telling: Telling | undefined;
  #bot: Bot | undefined;

  constructor(service: Service, context: Context, announce: Announce) {
    this.#service = service;
    this.#context = context;
    this.#announce = announce;
    this.#lookAtStore = storeLooker(service.handle, systemClock);
  }

  async run(options: AnswerOptions, stop: AbortSignal): Promise<ExitCode> {
    const { config } = this.#context;
    this.#health = await openHealth(config, {
      standing: () => this.#standing(),
      readiness: () => this.#readiness(),
    });
    if (this.#health.kind === 'cannot') return cannotRun(this.#health.sentence, this.#context);
    await this.#service.serve(() => this.#status());
    const configured = await openConfig({
      path: config.configFile,
      clock: systemClock,
      stop,
      announce: this.#announce,
    });
    if (configured.kind === 'wrong') return cannotRun(configured.sentences.join('\n'), this.#context);
    this.#configured = configured;
    const needs = await this.#prepare(options);
    if ('sentence' in needs) return cannotRun(needs.sentence, this.#context);
    if (stop.aborted) return 0;
    const platforms = this.#start(needs, stop);
    this.#platforms = platforms;
    this.#polling?.follow(configured);
    const isHopeless = await Promise.race([
      platforms.hopeless.then(() => true),
      stopped(stop).then(() => false),
    ]);
    if (!isHopeless) return 0;
    return cannotRun(NONE_CAN_RUN, this.#context);
  }

  /** Stops what runs, within the ten seconds that a process is given at least. */
  async close(): Promise<void> {
    this.#phase = 'stopping';
    await Promise.all([this.#telling?.stop(), this.#platforms?.stop(), this.#polling?.stop()]);
    if (!(await isDoneWithin(this.#service.close(), CLOSE_MS, systemClock))) {
      const sentence = 'The store could not be closed in time; what was acknowledged is kept.';
      this.#announce('warn', sentence, {}, 'the store did not close in time');
    }
    if (this.#health.kind === 'open') await this.#health.close();
  }

  /** Reads the releases, and makes what adapters talk with. */
  async #prepare(options: AnswerOptions): Promise<Needs | { readonly sentence: string }> {
    const service = this.#service;
    const { config, log } = this.#context;
    const added = await service.addedReleases();
    const loaded = await loadKnown(options, this.#context);
    if (loaded.kind === 'cannot') return loaded;
    const { today, botWith, folder } = loaded.known;
    const index = liveIndex(this.#context);
    const { bot, replace } = createLiveBot(await botWith(added, index));
    this.#bot = bot;
    service.onReleases(async (now) => {
      replace(await botWith(now, index));
      this.#telling?.nudge();
    });
    const { keeping } = service;
    const owner = randomBytes(12).toString('base64url');
    this.#polling = new SourcesPolling({
      keeping,
      folder,
      clock: systemClock,
      random: Math.random,
      owner,
      announce: this.#announce,
      log,
    });
    const measures = this.#measures();
    return {
      today,
      chat: createChat({
        bot: () => bot,
        keeping,
        platforms: () => this.#platforms?.ready ?? [],
        today,
        newId: () => randomBytes(9).toString('base64url'),
        measures,
        isLogged: config.questionLog.isOn,
      }),
      inbox: createInbox({ keeping, owner, now: Date.now }),
      measures,
      log,
      hashes: commandHashesIn(keeping),
      onHappening: (happening) => this.#telling?.happened(happening),
    };
  }

  #start(needs: Needs, stop: AbortSignal): Platforms {
    const { config, log } = this.#context;
    this.#announceWhatIsKnown();
    const platforms = new Platforms({
      launchers: launchersOf(platformsOf(config), needs),
      clock: systemClock,
      onChange: (changed) => {
        announcePlatform(changed, this.#announce);
        if (changed.health.state !== 'ready') return;
        void takeUp();
        this.#telling?.came(changed.platform);
      },
      onMistake: (platform, matter, error) =>
        log.error({ platform, ...(error !== undefined && { err: error }) }, matter),
    });
    const takeUp = (): Promise<void> => takeUpUnfinished(platforms.ready, needs.inbox, log);
    repeat(takeUp, TAKE_UP_MS, stop);
    platforms.start();
    this.#telling = this.#tell(platforms, needs);
    void this.#telling.start();
    this.#phase = 'serving';
    return platforms;
  }

  #tell(platforms: Platforms, { measures, today }: Needs): Telling {
    const { config, log } = this.#context;
    const { keeping } = this.#service;
    return new Telling({
      keeping,
      owner: randomBytes(12).toString('base64url'),
      clock: systemClock,
      chance: Math.random,
      onUnknown: config.onUnknown,
      knowledge: () => this.#bot!.knowledge,
      platforms: platforms.health.map(({ platform }) => platform),
      ready: () => platforms.ready,
      today,
      languageWaitMinutes: () => this.#configured?.current.languageWaitMinutes ?? 0,
      measures,
      log,
    });
  }

  #announceWhatIsKnown(): void {
    const { releases, partnerships } = this.#known();
    const known = `${counted(releases, 'release')} and ${counted(partnerships, 'partnership')}`;
    this.#announce('info', `Musubi answers from ${known}.`, { releases, partnerships }, 'serving');
    const { kind } = this.#health;
    const where = kind === 'open' ? `at ${this.#health.place}` : 'off: HEALTH_PORT is not set';
    this.#announce('info', `Health and metrics are ${where}.`, { kind }, 'health and metrics');
  }

  #measures(): Measures {
    return allMeasures([
      this.#tally.measures,
      ...(this.#health.kind === 'open' ? [this.#health.measures] : []),
    ]);
  }

  #known(): { readonly releases: number; readonly partnerships: number } {
    const { releases, partnerships } = this.#bot?.knowledge.ledger ?? { releases: [], partnerships: [] };
    return { releases: releases.length, partnerships: partnerships.length };
  }

  #status(): ReturnType<Parameters<Service['serve']>[0]> {
    return {
      version: programVersion(),
      phase: this.#phase,
      platforms: this.#platforms?.health ?? [],
      tally: this.#tally.read(),
      telling: this.#telling?.figures ?? [],
      ...this.#known(),
    };
  }

  #standing() {
    const { handle, writes } = this.#service;
    return {
      version: programVersion(),
      ...this.#known(),
      isStoreReady: handle.health.state === 'ready',
      waitingWrites: writes.waiting,
      lostWrites: writes.lost,
      now: Date.now(),
      telling: this.#telling?.figures ?? [],
      platforms: (this.#platforms?.health ?? []).map(({ platform, health }) => ({
        platform,
        isReady: health.state === 'ready',
      })),
      sources: this.#polling?.counts ?? [],
    };
  }

  async #readiness() {
    return readinessOf(await this.#lookAtStore(), this.#platforms?.health ?? [], this.#phase);
  }
}

const NONE_CAN_RUN = 'No platform can run, so Musubi ends: mend what is said above, and start it again.';
