import { setTimeout } from 'node:timers/promises';
import { Cookies } from './cookies.ts';

/** A page that was reached after every redirect. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
}

const mostRedirects = 15;
const mostWaits = 30;
const wait = 1_000;

/** One person at a house, by plain `fetch`: keeps cookies, follows redirects, runs no scripts. */
export class Visitor {
  readonly #cookies = new Cookies();

  /** One request, without following redirects; waits when the house says that there are too many. */
  readonly request = async (address: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address);
    for (let waits = 0; ; waits += 1) {
      const headers = new Headers(init.headers);
      headers.set('cookie', this.#cookies.headerFor(url.pathname));
      const response = await fetch(url, { ...init, headers, redirect: 'manual' });
      this.#cookies.remember(response.headers);
      if (response.status !== 429 || waits === mostWaits) return response;
      await response.body?.cancel();
      await setTimeout(wait);
    }
  };

  /** Goes to a page and through every redirect. */
  async visit(address: string | URL, init: RequestInit = {}): Promise<Page> {
    let url = new URL(address);
    let response = await this.request(url, init);
    for (let step = 0; response.status >= 300 && response.status < 400; step += 1) {
      if (step === mostRedirects) throw new Error(`${url.origin} redirects without end`);
      await response.body?.cancel();
      url = new URL(response.headers.get('location') ?? '', url);
      response = await this.request(url);
    }
    return { url, status: response.status, text: await response.text() };
  }
}
