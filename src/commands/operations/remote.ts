import type { ControlClient } from '../../adapters/control/client.js';
import type { ControlMethods } from '../../adapters/control/protocol.js';
import type { AddedRelease } from '../../core/ports.js';
import type { Operations } from './operations.js';

/** Operations on the store of a process that runs. Both ends are this file, or they are of two versions. */
export function remoteOperations({ call, stream }: ControlClient): Operations {
  return {
    gaps: (limit) => call('gaps', limit) as ReturnType<Operations['gaps']>,
    backup: async (file) => {
      await call('backup', file);
    },
    export: () => stream('export') as AsyncIterable<string>,
    give: (release, isAnnounced) => call('give', release, isAnnounced) as ReturnType<Operations['give']>,
    releases: () => call('releases') as ReturnType<Operations['releases']>,
    removeRelease: (id) => call('removeRelease', id) as Promise<boolean>,
    forget: (person) => call('forget', person) as Promise<number>,
    // What is undefined is null on the way.
    commandHash: async (platform, scope) =>
      ((await call('commandHash', platform, scope)) as string | null) ?? undefined,
    keepCommandHash: async (platform, scope, hash) => {
      await call('keepCommandHash', platform, scope, ...(hash === undefined ? [] : [hash]));
    },
    storeStatus: () => call('storeStatus') as ReturnType<Operations['storeStatus']>,
    sourceStates: () => call('sourceStates') as ReturnType<Operations['sourceStates']>,
    tellings: (events) => call('tellings', events) as ReturnType<Operations['tellings']>,
    sourceItems: (source) => call('sourceItems', source) as ReturnType<Operations['sourceItems']>,
    releaseOutlines: () => call('releaseOutlines') as ReturnType<Operations['releaseOutlines']>,
    release: async (id) => ((await call('release', id)) as AddedRelease | null) ?? undefined,
    addedReleases: () => stream('addedReleases') as ReturnType<Operations['addedReleases']>,
  };
}

/** What a process lets others ask, of these operations. */
export function controlMethods(operations: Operations): ControlMethods {
  return { ...operations } as unknown as ControlMethods;
}
