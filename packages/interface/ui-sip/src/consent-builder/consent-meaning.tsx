import { kindTexts, type Texts } from '@stafett/texts';
import { Panel } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { type ConsentDraft, type ConsentUnit, isAt } from './consent-draft.ts';

/** What `ConsentMeaning` takes. */
export interface ConsentMeaningProps {
  readonly draft: ConsentDraft;
  readonly units: readonly ConsentUnit[];
}

function periodOf({ from, to }: ConsentDraft, { say, day }: Texts): string {
  const first = from === undefined ? '…' : day(from, 'short');
  return to === undefined ? say('consent.means.openPeriod', { from: first }) : say('consent.means.period', { from: first, to: day(to, 'short') });
}

function receiverLines(draft: ConsentDraft, units: readonly ConsentUnit[], { say, list }: Texts): readonly string[] {
  if (draft.receivers.length === 0) return [say('consent.means.noReceivers')];
  const lines = draft.receivers.flatMap((receiver) => {
    const unit = units.find((one) => isAt(receiver, one))?.name ?? receiver.unit;
    const named = list(receiver.sensitive.map((kind) => say(kindTexts[kind])));
    const held = list(receiver.excluded.map((kind) => say(kindTexts[kind])));
    const knows = say('consent.means.receiver', { unit, also: named === '' ? 'none' : 'some', kinds: named });
    return held === '' ? [knows] : [`${knows} ${say('consent.means.receiverNot', { unit, kinds: held })}`];
  });
  return [...lines, say('consent.means.others')];
}

function linesOf(draft: ConsentDraft, units: readonly ConsentUnit[], texts: Texts): readonly string[] {
  const { giver, answer } = draft;
  if (giver === undefined || answer === undefined) return [texts.say('consent.means.nobody')];
  const person = giver.name;
  if (answer === 'no') return [texts.say('consent.means.no', { person })];
  const yes = texts.say(giver.as === 'self' ? 'consent.means.yesSelf' : 'consent.means.yes', { person, period: periodOf(draft, texts) });
  return [yes, ...receiverLines(draft, units, texts), texts.say('consent.means.withdraw', { person })];
}

/** What an answer means, in words, while it is being written down; to be read out to the family. */
export function ConsentMeaning({ draft, units }: ConsentMeaningProps) {
  const texts = useTexts();
  return (
    <Panel title={texts.say('consent.means')} level={3} surface="sand">
      <ul className="sip-meaning" role="list" aria-live="polite">
        {linesOf(draft, units, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
