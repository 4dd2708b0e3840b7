import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../fixtures/freePort.js';

/** A way to a server that can be cut, and slowed until nothing comes through. */
export interface Proxy {
  readonly port: number;
  /** Nothing comes through any more; nobody is told. */
  freeze(): void;
  /** What was held back comes through. */
  thaw(): void;
  /** Every connection breaks, and new ones are refused, until {@link mend}. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (chunk) => to.write(chunk));
    from.on('error', () => from.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    if (isFrozen) from.pause();
  };
  const newServer = (): Server =>
    createServer((client) => {
      const server = connect(target, '127.0.0.1');
      join(client, server);
      join(server, client);
    });
  let server = newServer();
  const listen = (port: number): Promise<void> =>
    new Promise((done) => server.listen(port, '127.0.0.1', () => done()));
  const cut = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await freePort();
  await listen(port);
  return {
    port,
    freeze: () => {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    cut,
    mend: async () => {
      server = newServer();
      await listen(port);
    },
    close: cut,
  };
}
