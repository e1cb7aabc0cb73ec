import type { SessionRecord, Sessions } from '../sign-in/sessions.ts';

/** Sessions of one test; the store has the real ones. */
export class SessionsInMemory implements Sessions {
  readonly records = new Map<string, SessionRecord>();

  async create(record: SessionRecord): Promise<void> {
    this.records.set(record.tokenHash, record);
  }

  async read(tokenHash: string): Promise<SessionRecord | undefined> {
    return this.records.get(tokenHash);
  }

  async remove(tokenHash: string): Promise<void> {
    this.records.delete(tokenHash);
  }
}
