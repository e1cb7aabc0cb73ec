interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

interface Entry {
  readonly payload: Payload;
  readonly expiresAt: number;
}

/** What oidc-provider asks of a place to keep sign-ins in progress. */
export interface Adapter {
  upsert(id: string, payload: Payload, expiresIn: number): Promise<void>;
  find(id: string): Promise<Payload | undefined>;
  findByUid(uid: string): Promise<Payload | undefined>;
  findByUserCode(code: string): Promise<undefined>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
}

class ForgetfulAdapter implements Adapter {
  readonly #entries = new Map<string, Entry>();

  async upsert(id: string, payload: Payload, expiresIn: number): Promise<void> {
    const now = Date.now();
    for (const [key, entry] of this.#entries) if (entry.expiresAt <= now) this.#entries.delete(key);
    this.#entries.set(id, { payload, expiresAt: now + expiresIn * 1000 });
  }

  async find(id: string): Promise<Payload | undefined> {
    const entry = this.#entries.get(id);
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<Payload | undefined> {
    for (const [id, entry] of this.#entries) if (entry.payload.uid === uid) return this.find(id);
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#entries.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, entry] of this.#entries) if (entry.payload.grantId === grantId) this.#entries.delete(id);
  }
}

/** Keeps sign-ins in progress in memory, each kind for itself: a restart forgets them all. */
export function forgetfulAdapter(): (kind: string) => Adapter {
  return () => new ForgetfulAdapter();
}
