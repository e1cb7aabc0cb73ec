const prefix = 'stafett.draft.';
const owner = 'stafett.drafts-of';

/** What was written and not yet saved, as it stands in this tab; nothing when the tab holds none or the browser keeps nothing. */
export function readDraft(name: string): unknown {
  try {
    const held = sessionStorage.getItem(prefix + name);
    return held === null ? undefined : (JSON.parse(held) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps what is being written in this tab, so that a reload or a lost session does not take it. */
export function keepDraft(name: string, draft: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    // A full or closed storage only means that the words live as long as the page.
  }
}

/** Drops a draft that was saved or thrown away. */
export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}

/** Empties the tab of drafts; nobody shall meet another's unsaved words. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(prefix))) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Keeps the drafts of whoever is signed in, and drops those of anyone before. */
export function claimDrafts(user: string): void {
  try {
    if (sessionStorage.getItem(owner) === user) return;
    dropAllDrafts();
    sessionStorage.setItem(owner, user);
  } catch {
    // Nothing was kept.
  }
}
