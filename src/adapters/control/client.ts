import { readdir, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreError, type StoreTrouble } from '../../core/ports.js';
import { addressOf, SOCKET_FOLDER } from './place.js';
import type { ControlReply, ControlRequest } from './protocol.js';

/** A running process that answers. */
export interface ControlClient {
  readonly pid: number;
  /** Throws a `StoreError` with the sentence of the process where it cannot. */
  call(method: string, ...args: readonly unknown[]): Promise<unknown>;
  stream(method: string, ...args: readonly unknown[]): AsyncGenerator<unknown>;
}

/** The processes that run on this data directory; what dead ones have left is removed. */
export async function findRunning(dataDir: string): Promise<ControlClient[]> {
  const folder = join(dataDir, SOCKET_FOLDER);
  const names = await readdir(folder).catch(() => []);
  const clients: ControlClient[] = [];
  for (const name of names.sort()) {
    const pid = Number(/^(\d+)\.sock$/.exec(name)?.[1]);
    if (!Number.isNaN(pid) && (await isAnswered(folder, name))) clients.push(client(folder, name, pid));
  }
  return clients;
}

async function isAnswered(folder: string, name: string): Promise<boolean> {
  try {
    (await opened(folder, name)).destroy();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNREFUSED') await rm(join(folder, name), { force: true }).catch(() => undefined);
    return false;
  }
}

function opened(folder: string, name: string): Promise<Socket> {
  const address = addressOf(folder, name);
  const socket = connect(address.path);
  socket.once('close', () => address.close());
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.once('connect', () => done(socket));
  });
}

function client(folder: string, name: string, pid: number): ControlClient {
  const replies = async function* (request: ControlRequest): AsyncGenerator<ControlReply> {
    const socket = await opened(folder, name).catch((error: unknown) => {
      throw gone(pid, error);
    });
    socket.on('error', () => socket.destroy());
    try {
      socket.write(`${JSON.stringify(request)}\n`);
      for await (const line of createInterface({ input: socket })) yield JSON.parse(line) as ControlReply;
    } finally {
      socket.destroy();
    }
  };
  const stream = async function* (
    method: string,
    ...args: readonly unknown[]
  ): AsyncGenerator<unknown, unknown> {
    for await (const reply of replies({ method, args })) {
      if ('item' in reply) yield reply.item;
      else if ('result' in reply) return reply.result;
      else throw new StoreError(reply.error.trouble as StoreTrouble, reply.error.sentence);
    }
    throw gone(pid);
  };
  return {
    pid,
    stream,
    call: async (method, ...args) => {
      const { value } = await stream(method, ...args).next();
      return value;
    },
  };
}

function gone(pid: number, cause?: unknown): StoreError {
  const sentence = `The Musubi that runs here (process ${pid}) has ended before it answered: try again.`;
  return new StoreError('unreachable', sentence, cause);
}
