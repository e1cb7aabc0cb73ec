import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Answer, Shot } from '../inputs/shot.ts';

/** How long an answer may take before it is said to hang, by the clock on the wall: a loaded machine is slow, but not this slow. */
export const patience = 15_000;

const worthALook = 1000;

type Got = Pick<Answer, 'status' | 'head' | 'text'>;

/** Sends over HTTP, on connections that are kept. */
export class Post {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #port: number;
  #asked = process.cpuUsage();
  #unasked = 0;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends something and waits for the answer; a connection that is closed is an answer without a status. */
  async send(shot: Shot, cookie: string | undefined): Promise<Answer> {
    const began = performance.now();
    const got = await (shot.raw === undefined ? this.#ask(shot, cookie) : this.#write(shot.raw));
    const milliseconds = performance.now() - began;
    return { ...got, milliseconds, busy: this.#workSince(milliseconds > worthALook) };
  }

  // To ask costs much: it is asked when the clock on the wall gives reason, and else now and then, so that what came before counts little.
  #workSince(hasReason: boolean): number {
    this.#unasked += 1;
    if (!hasReason && this.#unasked < 20) return 0;
    const { user, system } = process.cpuUsage(this.#asked);
    this.#asked = process.cpuUsage();
    this.#unasked = 0;
    return hasReason ? (user + system) / 1000 : 0;
  }

  close(): void {
    this.#agent.destroy();
  }

  #ask({ method, path, headers, body }: Shot, cookie: string | undefined): Promise<Got> {
    return new Promise((resolve) => {
      const all = {
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      };
      const sent = request({ host: '127.0.0.1', port: this.#port, agent: this.#agent, method, path, headers: all, timeout: patience }, (response) => {
        const parts: Buffer[] = [];
        const done = () => resolve({ status: response.statusCode, head: JSON.stringify(response.rawHeaders), text: Buffer.concat(parts).toString() });
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', done);
        response.on('error', done);
      });
      sent.on('timeout', () => sent.destroy());
      sent.on('error', () => resolve({ status: undefined, head: '', text: '' }));
      sent.end(body);
    });
  }

  #write(raw: Buffer): Promise<Got> {
    return new Promise((resolve) => {
      const parts: Buffer[] = [];
      const socket = connect({ host: '127.0.0.1', port: this.#port, timeout: patience });
      socket.on('data', (part: Buffer) => parts.push(part));
      socket.on('timeout', () => socket.destroy());
      socket.on('error', () => undefined);
      socket.on('close', () => {
        const text = Buffer.concat(parts).toString();
        const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1];
        resolve({ status: status === undefined ? undefined : Number(status), head: '', text });
      });
      socket.end(raw);
    });
  }
}
