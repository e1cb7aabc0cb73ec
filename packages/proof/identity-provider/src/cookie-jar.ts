interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
}

/** Cookies as a browser keeps them: apart by host name and path, but not by port. */
export class CookieJar {
  #cookies: readonly Cookie[] = [];

  /** Remembers what an answer from this address sets, and forgets what it lets expire. */
  remember(from: URL, headers: Headers): void {
    for (const line of headers.getSetCookie()) this.#set(from, line);
  }

  /** The `cookie` header for a request to this address; empty when there is nothing to send. */
  headerFor(to: URL): string {
    return this.#cookies
      .filter(({ host, path }) => host === to.hostname && (to.pathname === path || to.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** The value of a cookie, wherever it came from. */
  valueOf(name: string): string | undefined {
    return this.#cookies.find((cookie) => cookie.name === name)?.value;
  }

  #set(from: URL, line: string): void {
    const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
    const attributes = new Map(rest.map((part) => [part.split('=')[0]?.toLowerCase(), part.slice(part.indexOf('=') + 1)]));
    const cookie = {
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      host: from.hostname,
      path: attributes.get('path') ?? '/',
    };
    const others = this.#cookies.filter(({ name, host, path }) => name !== cookie.name || host !== cookie.host || path !== cookie.path);
    const expires = attributes.get('expires');
    const isGone = attributes.get('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    this.#cookies = isGone ? others : [...others, cookie];
  }
}
