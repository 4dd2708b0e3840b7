import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreError } from '../../core/ports.js';
import { addressOf, SOCKET_FOLDER } from './place.js';
import type { ControlMethods, ControlReply, ControlRequest } from './protocol.js';

export interface ControlServer {
  close(): Promise<void>;
}

/**
 * Lets commands of this user ask this process, over a socket in the data directory that only its owner can
 * open. Throws where no socket can be made there.
 */
export async function serveControl(dataDir: string, methods: ControlMethods): Promise<ControlServer> {
  const folder = join(dataDir, SOCKET_FOLDER);
  await makeFolder(folder);
  await chmod(folder, 0o700);
  const name = `${process.pid}.sock`;
  // Left by a process that was killed, and had the same number.
  await rm(join(folder, name), { force: true });
  const address = addressOf(folder, name);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Whoever asks may stop listening at any time.
    socket.on('error', () => socket.destroy());
    void answer(socket, methods);
  });
  await listening(server, address.path);
  await chmod(join(folder, name), 0o600);
  // A process that has nothing else to do may end.
  server.unref();
  return {
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of open) socket.destroy();
      await closed;
      address.close();
      await rm(join(folder, name), { force: true });
    },
  };
}

/** One folder after another: told to make them all, Node never ends where a file system makes none (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(path, () => {
      server.off('error', fail);
      done();
    });
  });
}

async function answer(socket: Socket, methods: ControlMethods): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    try {
      for await (const reply of replies(line, methods)) await send(socket, reply);
    } catch (error) {
      if (!socket.destroyed) await send(socket, { error: described(error) }).catch(() => undefined);
    }
  }
}

async function* replies(line: string, methods: ControlMethods): AsyncGenerator<ControlReply> {
  const { method, args } = JSON.parse(line) as ControlRequest;
  const called = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!called) throw new StoreError('refused', OTHER_VERSION);
  const answered = called(...(args as readonly never[]));
  if (Symbol.asyncIterator in answered) {
    for await (const item of answered) yield { item };
    yield { result: null };
  } else yield { result: (await answered) ?? null };
}

const OTHER_VERSION =
  'The Musubi that runs is of another version and does not know this command: restart it.';

/** As fast as it is read, so that an answer of any size needs little memory. */
async function send(socket: Socket, reply: ControlReply): Promise<void> {
  if (socket.destroyed) throw new Error('Nobody listens any more.');
  if (socket.write(`${JSON.stringify(reply)}\n`)) return;
  await new Promise<void>((done) => {
    const goOn = (): void => {
      socket.off('drain', goOn).off('close', goOn);
      done();
    };
    socket.on('drain', goOn).on('close', goOn);
  });
}

function described(error: unknown): { trouble: string; sentence: string } {
  const trouble = error instanceof StoreError ? error.trouble : 'mistake';
  return { trouble, sentence: error instanceof Error ? error.message : String(error) };
}
