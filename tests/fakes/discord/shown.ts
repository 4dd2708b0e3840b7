import type { Platform } from './platform.js';

const LAST = 12;

/** What the platform holds, for somebody who waited for something in vain. */
export function shown({ world, gateway, requests }: Platform): string {
  const { connections, identifies, resumes, heartbeats } = gateway.record;
  const messages = [...world.messages.values()].slice(-LAST);
  const interactions = [...world.interactions.values()].slice(-LAST);
  return [
    `gateway: ${connections.length} connections, ${identifies.length} identifies, ${resumes.length} resumes, ${heartbeats} heartbeats, ${gateway.sockets.size} open`,
    `requests, the last of ${requests.length}:`,
    ...requests
      .slice(-LAST)
      .map(
        ({ method, path, status, code }) => `  ${method} ${path} → ${status ?? 'no answer'} ${code ?? ''}`,
      ),
    `interactions, the last of ${world.interactions.size}:`,
    ...interactions.map(
      ({ id, type, response }) => `  ${id} of type ${type} → ${response ? response.type : 'no response'}`,
    ),
    `messages, the last of ${world.messages.size}:`,
    ...messages.map(
      ({ channelId, authorId, content, embeds, components }) =>
        `  in ${channelId} by ${world.user(authorId).username}: ${JSON.stringify({ content, embeds, components }).slice(0, 300)}`,
    ),
  ].join('\n');
}
