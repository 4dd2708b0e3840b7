import { createServer } from 'node:net';
import type { Config } from '../../config.js';
import { whyNotListening } from '../../core/ports/notListening.js';
import { type Finding, ill, well } from './finding.js';

/** Whether the ports that are configured can be opened; one that a Musubi has opened here is in use. */
export async function portFindings(config: Config, isRunning: boolean): Promise<Finding[]> {
  const { port, healthPort, host, slack } = config;
  const wanted = [
    // Without Slack by HTTP nobody opens it.
    ...(slack.signingSecret === undefined ? [] : [['PORT', port] as const]),
    ['HEALTH_PORT', healthPort] as const,
  ];
  const findings: Finding[] = [];
  for (const [variable, number] of wanted) {
    if (number === undefined) continue;
    const code = await tried(number, host);
    const place = { variable, port: number, ...(host !== undefined && { host }) };
    if (code === undefined) findings.push(well('port', `${variable} ${number} is free.`));
    else if (code === 'EADDRINUSE' && isRunning)
      findings.push(well('port', `${variable} ${number} is in use, while Musubi runs here.`));
    else findings.push(ill('port', whyNotListening(code, place)));
  }
  return findings;
}

/** The error code where the port cannot be listened on. */
function tried(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => done(code ?? message));
    server.listen({ port, host }, () => server.close(() => done(undefined)));
  });
}
