import { type StatusMessageBoard, useStatusMessages } from '@stafett/ui-kit';
import { useEffect } from 'react';

const seconds = 8;

/** Only the latest message is shown, and goes by itself after a while: what it says stands on the page too. */
export function useShortMessages(): StatusMessageBoard {
  const board = useStatusMessages();
  const { messages, dismiss } = board;
  useEffect(() => {
    for (const { id } of messages.slice(0, -1)) dismiss(id);
    const last = messages.at(-1);
    if (last === undefined) return undefined;
    const timer = setTimeout(() => dismiss(last.id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [messages, dismiss]);
  return board;
}
