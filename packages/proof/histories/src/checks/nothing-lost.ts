import type { HistoryEntry } from '@stafett/plan';
import type { AtRest, Check, Held } from './at-rest.ts';
import { chainOf, keeperOf } from './original-of.ts';

/** What was answered OK stands in the plan's history, once, and every question has had its answer (PRO-22). */
export const nothingLost: Check = {
  name: 'nothing acknowledged is lost',
  against(rest) {
    const chain = chainOf(rest);
    const commands = chain.map(({ command }) => command as string);
    const twice = commands.find((command, index) => commands.indexOf(command) !== index);
    if (twice !== undefined) return `${twice} stands twice in the history`;
    const written = new Set(commands);
    const lost = rest.acknowledged.find(({ state, command }) => state === 'written' && !written.has(command));
    if (lost !== undefined) return `${lost.type} ${lost.command} was written in ${lost.house}, and is not in the history`;
    return unanswered(rest, { written, undone: undoneIn(chain) }) ?? notShown(rest);
  },
};

interface Written {
  readonly written: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
}

// A lead that was taken on is told no when the move is called off: it stands in the history, and so does that it came to nothing.
function undoneIn(chain: readonly HistoryEntry[]): ReadonlySet<string> {
  const last = chain.findLastIndex(({ change }) => change.type === 'cancelMove');
  return new Set(chain.slice(0, Math.max(0, last)).flatMap(({ change, command }) => (change.type === 'acceptLead' ? [command] : [])));
}

function unanswered({ houses, acknowledged }: AtRest, outcome: Written): string | undefined {
  const asked = houses.flatMap(({ house, proposals }) => proposals.filter(({ by }) => by === house));
  for (const proposal of asked) {
    const says = wrongIn(proposal, outcome);
    if (says !== undefined) return `${proposal.type} ${proposal.id} ${says}`;
  }
  const known = new Set([...outcome.written, ...asked.map(({ id }) => id)]);
  const gone = acknowledged.find(({ state, command }) => state === 'proposed' && !known.has(command));
  return gone && `${gone.type} ${gone.command} was proposed in ${gone.house}, and is nowhere`;
}

function wrongIn({ id, state, reasons }: Held['proposals'][number], { written, undone }: Written): string | undefined {
  if (state === 'waiting') return 'still waits for an answer';
  if (state === 'accepted') return written.has(id) ? undefined : 'was accepted, and is not in the history';
  if (reasons === 0) return 'was refused without a reason';
  return written.has(id) && !undone.has(id) ? 'was refused, and is in the history' : undefined;
}

// Who works on the original is shown all that its house has written.
function notShown(rest: AtRest): string | undefined {
  const keeper = keeperOf(rest);
  const kept = keeper?.history.map(({ command }) => command) ?? [];
  const shown = rest.shown.find(({ house, reading }) => house === keeper?.house && reading?.part === 'original')?.reading;
  if (shown === undefined) return 'nobody is shown the original';
  const hidden = kept.find((command) => !shown.history.some((line) => line.command === command));
  return hidden && `${hidden} is in the history, and is not shown`;
}
