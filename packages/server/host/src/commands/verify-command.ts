import { verifyEnvelope } from '@stafett/exchange';
import type { BrokenLine, ChainProblem, HouseStore } from '@stafett/store';
import { auditWords } from './audit-words.ts';
import type { HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import type { HouseSettings } from '../settings/house-settings.ts';
import { type MessageProblem, problemsOfMessage } from './message-problems.ts';
import { openHouseStore } from '../open-house-store.ts';
import { openPeerDirectory } from '../peers/peer-directory.ts';

/** What is wrong with a house's log and messages, and how much was looked at. */
interface Inspection {
  readonly seals: number;
  readonly anchors: number;
  readonly messages: number;
  readonly lines: readonly string[];
}

const mostLines = 200;

/** Says whether anything in the access log or among the received messages is not as it was written, and what (SEC-07). */
export const verifyCommand: HouseCommand = async (words, { settings, say, tell }) => {
  if (words.length > 0) throw new CommandRefusal(auditWords('usage', { form: 'house verify' }), 64);
  const store = await openHouseStore(settings);
  try {
    const { lines, ...counted } = await inspect(settings, store, tell);
    if (lines.length === 0) {
      say(auditWords('whole', counted));
      return 0;
    }
    for (const line of lines.slice(0, mostLines)) say(line);
    if (lines.length > mostLines) say(auditWords('more', { count: lines.length - mostLines }));
    tell(auditWords('notWhole', { ...counted, problems: lines.length }));
    return 1;
  } finally {
    await store.close();
  }
};

async function inspect(settings: HouseSettings, { audit }: HouseStore, report: (line: string) => void): Promise<Inspection> {
  const directory = await openPeerDirectory({ settings, clock: houseClock(settings), report });
  const { seals, anchors, problems } = await audit.inspect();
  const lines = problems.map(chainLine);
  let messages = 0;
  for await (const kept of audit.messages()) {
    messages += 1;
    lines.push(...problemsOfMessage(kept, await verifyEnvelope(kept.raw, settings.id, directory.peers())).map(messageLine));
  }
  lines.push(...(await audit.brokenLines()).map(lineOfBroken));
  return { seals, anchors, messages, lines };
}

const chainLine = ({ what, ...facts }: ChainProblem): string => auditWords(what, facts);

const messageLine = ({ message, unopened, differs }: MessageProblem): string =>
  unopened === undefined
    ? auditWords('messageDiffers', { message, columns: differs.join(', ') })
    : auditWords('messageUnopened', { message, why: auditWords(unopened) });

const lineOfBroken = ({ sender, plan, kept, received }: BrokenLine): string => auditWords('lineBroken', { sender, plan, kept, received });
