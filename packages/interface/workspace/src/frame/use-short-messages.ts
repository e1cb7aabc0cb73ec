import { type StatusMessageBoard, useStatusMessages } from '@stafett/ui-kit';
import { useEffect } from 'react';

const seconds = 8;

/** Messages that what was done is done go by themselves after a while; those that ask for something stay until they are put away. */
export function useShortMessages(): StatusMessageBoard {
  const board = useStatusMessages();
  const { messages, dismiss } = board;
  useEffect(() => {
    const done = messages.filter(({ tone }) => tone === 'done');
    for (const { id } of done.slice(0, -1)) dismiss(id);
    const last = done.at(-1);
    if (last === undefined) return undefined;
    const timer = setTimeout(() => dismiss(last.id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [messages, dismiss]);
  return board;
}
