import type { Envelope } from '@stafett/exchange';

/** Reads the messages that pass on a road between two houses, whatever becomes of them there. */
export function messagesOnTheRoad(told: (message: Envelope) => void): (connection: number, bytes: Buffer) => void {
  const unread = new Map<number, string>();
  return (connection, bytes) => {
    let text = (unread.get(connection) ?? '') + bytes.toString('latin1');
    for (let next = firstIn(text); next !== undefined; next = firstIn(text)) {
      text = next.rest;
      const message = openUnverified(next.body);
      if (message !== undefined) told(message);
    }
    if (text === '') unread.delete(connection);
    else unread.set(connection, text);
  };
}

function firstIn(text: string): { readonly body: string; readonly rest: string } | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const length = Number(/^content-length: *(\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
  const start = head + 4;
  return text.length < start + length ? undefined : { body: text.slice(start, start + length), rest: text.slice(start + length) };
}

/** What a signed message says, without asking who signed it. */
export function openUnverified(signed: string): Envelope | undefined {
  const [, payload] = signed.split('.');
  if (payload === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Envelope;
  } catch {
    return undefined;
  }
}
