import type { Answer, Shot } from '../inputs/shot.ts';

/** What became of an input. */
export type Outcome = 'accepted' | 'refused' | 'mixed';

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What became of a message, as the inbox says it. */
export const inboxOutcome = (text: string): { readonly outcome?: string; readonly duplicate?: boolean } => (jsonIn(text) ?? {}) as object;

/** Whether the house did what it was asked to. */
export function outcomeOf({ path, isBatch }: Shot, { status = 400, text }: Answer): Outcome {
  if (status >= 400) return 'refused';
  if (path === '/exchange/inbox') return inboxOutcome(text).outcome === 'applied' ? 'accepted' : 'refused';
  return isBatch === true && text.includes('"error"') ? 'mixed' : 'accepted';
}
