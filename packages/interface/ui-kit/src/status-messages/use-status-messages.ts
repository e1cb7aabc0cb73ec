import { useCallback, useState } from 'react';
import type { Tone } from '../status/tone.ts';
import type { StatusMessage } from './status-messages.tsx';

/** What a page can do with its messages. */
export interface StatusMessageBoard {
  readonly messages: readonly StatusMessage[];
  readonly tell: (tone: Tone, text: string) => void;
  readonly dismiss: (id: string) => void;
}

const atOnce = 3;

/** Holds the latest messages of a page for `StatusMessages`. */
export function useStatusMessages(): StatusMessageBoard {
  const [messages, setMessages] = useState<readonly StatusMessage[]>([]);
  const tell = useCallback((tone: Tone, text: string) => {
    setMessages((before) => [...before.filter((message) => message.text !== text), { id: crypto.randomUUID(), tone, text }].slice(-atOnce));
  }, []);
  const dismiss = useCallback((id: string) => setMessages((before) => before.filter((message) => message.id !== id)), []);
  return { messages, tell, dismiss };
}
