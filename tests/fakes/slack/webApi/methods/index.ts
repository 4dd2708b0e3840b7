import type { Method } from '../method.js';
import { appsConnectionsOpen } from './appsConnectionsOpen.js';
import { authTest } from './authTest.js';
import { chatPostMessage } from './chatPostMessage.js';

const ALL: readonly Method[] = [appsConnectionsOpen, authTest, chatPostMessage];

/** The methods of the Web API that are spoken here. */
export const METHODS: ReadonlyMap<string, Method> = new Map(ALL.map((method) => [method.name, method]));
