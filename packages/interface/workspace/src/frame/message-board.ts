import type { Tone } from '@stafett/ui-kit';
import { createContext, useContext } from 'react';

/** Says what has just happened, low on the page and to those who listen. */
export type Tell = (tone: Tone, text: string) => void;

/** Carries the way to say something from the frame to every screen. */
export const MessageBoardContext = createContext<Tell>(() => {});

/** Says what has just happened. */
export function useTell(): Tell {
  return useContext(MessageBoardContext);
}
