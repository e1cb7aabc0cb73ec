import { connect } from 'node:net';

/** A connection that sends the same request again and again. */
export interface PlainLine {
  /** Sends it, and waits for the whole answer. */
  ask(): Promise<void>;
  close(): void;
}

/** Opens a line that does as little as it can, so that the server is what is measured: the request is made once, and of the answer only status and length are read. */
export async function plainLine(port: number, path: string, body: string): Promise<PlainLine> {
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const request = Buffer.from(head + body);
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let text = '';
  let waiting: PromiseWithResolvers<void> | undefined;
  socket.setEncoding('latin1').on('data', (part: string) => {
    text += part;
    const end = text.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
    if (end === -1 || text.length < end + 4 + length) return;
    const isDone = text.startsWith('HTTP/1.1 200');
    text = '';
    if (isDone) waiting?.resolve();
    else waiting?.reject(new Error('The server answered something else than 200.'));
  });
  return {
    ask() {
      waiting = Promise.withResolvers();
      socket.write(request);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
}
