import type { Platform } from '../platforms/launchers.js';
import type { Announce } from './announce.js';

/** Tells of a platform that cannot run what it lacks. */
export function announceMissing({ platform, name, setup }: Platform, announce: Announce): void {
  if (setup.kind === 'complete') return;
  const fields = { platform, sentence: setup.sentence };
  const level = setup.kind === 'none' ? 'info' : 'error';
  announce(level, `${name} is off: ${setup.sentence}`, fields, 'the platform is off');
}

/** Tells that platforms are reached without the proxy that the environment names. */
export function announceProxy(announce: Announce): void {
  const sentence =
    'HTTPS_PROXY is set, and platforms are reached without it: let this machine out to them, or name a gateway in SLACK_API_URL and DISCORD_API_URL.';
  announce('warn', sentence, {}, 'the proxy is not used');
}

/** Tells of a Node that gets no fixes any more. */
export function announceNode(announce: Announce): void {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= 22) return;
  const sentence = `Node ${node.split('.')[0]} gets no fixes any more: use 24 in production.`;
  announce('info', sentence, { node }, 'this Node gets no fixes any more');
}
