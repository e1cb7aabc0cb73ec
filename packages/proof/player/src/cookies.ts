interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** The cookies of one person at one house and its sign-in. */
export class Cookies {
  readonly #byName = new Map<string, Cookie>();

  /** Remembers what an answer sets, and forgets what it takes away. */
  remember(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const split = pair.indexOf('=');
      const cookie = { name: pair.slice(0, split), value: pair.slice(split + 1), path: attributeIn(attributes, 'path') ?? '/' };
      const expires = attributeIn(attributes, 'expires');
      const isGone = attributeIn(attributes, 'max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
      const key = `${cookie.name} ${cookie.path}`;
      if (isGone) this.#byName.delete(key);
      else this.#byName.set(key, cookie);
    }
  }

  /** The cookies for a path, as a header. */
  headerFor(path: string): string {
    return [...this.#byName.values()]
      .filter((cookie) => path === cookie.path || path.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }
}

function attributeIn(attributes: readonly string[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
}
