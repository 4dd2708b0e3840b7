import { connect, createServer, type Socket } from 'node:net';

/** One program's own way to a server: by the door that a request came through, one knows whose it is. */
export interface Door {
  readonly port: number;
  /** Whether a connection that the server sees at this port came through here. */
  isOf(port: number | undefined): boolean;
  /** Once what the server says next on that connection has been handed to the program's machine, or it is closed. */
  delivered(port: number): Promise<void>;
  close(): void;
}

export async function openDoor(target: number): Promise<Door> {
  const sockets = new Set<Socket>();
  const awaited = new Map<number, (() => void)[]>();
  const closed = new Set<number>();
  const tell = (port: number): void => {
    for (const delivered of awaited.get(port)?.splice(0) ?? []) delivered();
  };
  const join = (from: Socket, to: Socket, onDelivered: () => void): void => {
    sockets.add(from);
    from.on('data', (chunk) => void to.write(chunk, onDelivered));
    from.on('error', () => from.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const door = createServer((inner) => {
    let port = 0;
    const outer = connect(target, '127.0.0.1', () => {
      port = outer.localPort ?? 0;
      awaited.set(port, []);
      closed.delete(port);
    });
    join(inner, outer, () => undefined);
    join(outer, inner, () => tell(port));
    outer.once('close', () => {
      closed.add(port);
      tell(port);
    });
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  return {
    port: (door.address() as { port: number }).port,
    isOf: (port) => port !== undefined && awaited.has(port),
    delivered: (port) =>
      new Promise((done) => {
        const waiting = awaited.get(port);
        if (waiting && !closed.has(port)) waiting.push(done);
        else done();
      }),
    close: () => {
      door.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
