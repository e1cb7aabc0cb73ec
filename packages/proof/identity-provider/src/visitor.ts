import { CookieJar } from './cookie-jar.ts';

/** A page that a visitor came to after every redirect. */
export interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

const mostRedirects = 15;

/**
 * Someone who signs in by plain `fetch`: keeps cookies, follows redirects, runs no scripts.
 * What a case player and a test use instead of a browser.
 */
export class Visitor {
  readonly cookies = new CookieJar();

  /**
   * One request, with the cookies that belong to it and without following redirects.
   *
   * @param url - where to
   * @param init - as for `fetch`
   */
  async request(url: URL | string, init: RequestInit = {}): Promise<Response> {
    const to = new URL(url);
    const headers = new Headers(init.headers);
    const cookies = this.cookies.headerFor(to);
    if (cookies !== '') headers.set('cookie', cookies);
    const response = await fetch(to, { ...init, headers, redirect: 'manual' });
    this.cookies.remember(to, response.headers);
    return response;
  }

  /**
   * Goes to a page and through every redirect.
   *
   * @param url - where to
   * @param init - as for `fetch`; only for the first request
   */
  async visit(url: URL | string, init: RequestInit = {}): Promise<Visit> {
    let to = new URL(url);
    let response = await this.request(to, init);
    for (let step = 0; response.status >= 300 && response.status < 400; step += 1) {
      if (step === mostRedirects) throw new Error(`Too many redirects, the last to ${to.origin}${to.pathname}.`);
      await response.body?.cancel();
      to = new URL(response.headers.get('location') ?? '', to);
      response = await this.request(to);
    }
    return { url: to, status: response.status, headers: response.headers, body: await response.text() };
  }

  /**
   * Signs in at a house as one of the people of its identity provider.
   *
   * @param address - the house, as `http://127.0.0.1:4001`
   * @param user - the person to be, as `ali.rahimi`
   * @throws when the way to the sign-in page does not lead there
   */
  async signIn(address: string, user: string): Promise<Visit> {
    const choice = await this.visit(new URL('/sign-in', address));
    if (!choice.url.pathname.startsWith('/choose/')) throw new Error(`No one to choose at ${choice.url.origin}${choice.url.pathname} (${choice.status}).`);
    return this.visit(choice.url, { method: 'POST', body: new URLSearchParams({ user }) });
  }
}
