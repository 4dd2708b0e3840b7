import type { RespondArguments } from '@slack/bolt';

const TIMEOUT_MS = 10_000;

/** Says or changes something by the address that came with a command or a press; it holds for half an hour. */
export async function respond(url: string, message: RespondArguments): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`Slack did not take a response: HTTP ${response.status}`);
}
