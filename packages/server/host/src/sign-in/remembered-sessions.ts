import type { SessionRecord, Sessions } from './sessions.ts';

const mostSessions = 10_000;
const rememberedFor = 1_000;

interface Remembered {
  readonly session: SessionRecord;
  readonly until: number;
}

/**
 * Sessions that were found within the last second are not asked for again. One that ends in this process is forgotten at once; one that ends elsewhere, a second later at most.
 *
 * @param sessions - where they are kept
 * @param elapsed - milliseconds on a clock that nobody moves
 */
export function rememberedSessions(sessions: Sessions, elapsed: () => number = () => performance.now()): Sessions {
  const found = new Map<string, Remembered>();
  let changes = 0;
  const forget = (tokenHash: string): void => {
    changes += 1;
    found.delete(tokenHash);
  };
  // Also when it is done: what was read meanwhile may be from before.
  const change = async (tokenHash: string, done: Promise<void>): Promise<void> => {
    forget(tokenHash);
    await done.finally(() => forget(tokenHash));
  };
  const remember = (tokenHash: string, one: Remembered): void => {
    found.delete(tokenHash);
    found.set(tokenHash, one);
    const [oldest] = found.keys();
    if (found.size > mostSessions && oldest !== undefined) found.delete(oldest);
  };
  return {
    create: (session) => change(session.tokenHash, sessions.create(session)),
    remove: (tokenHash) => change(tokenHash, sessions.remove(tokenHash)),
    async read(tokenHash, now) {
      const [asked, before] = [elapsed(), changes];
      const known = found.get(tokenHash);
      if (known !== undefined && asked < known.until) return now < known.session.expiresAt ? known.session : undefined;
      const session = await sessions.read(tokenHash, now);
      if (session === undefined) found.delete(tokenHash);
      else if (changes === before) remember(tokenHash, { session, until: asked + rememberedFor });
      return session;
    },
  };
}
