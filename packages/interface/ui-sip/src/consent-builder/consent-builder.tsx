import type { CalendarDate } from '@stafett/kernel';
import { Button } from '@stafett/ui-kit';
import { useState } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { type AnsweredConsent, type ConsentDraft, type ConsentGiver, type ConsentUnit, consentOf, type DraftGap, gapsIn } from './consent-draft.ts';
import { ConsentMeaning } from './consent-meaning.tsx';
import { HowGiven } from './how-given.tsx';
import { ReceiverChoices } from './receiver-choices.tsx';
import { WhoAndWhat } from './who-and-what.tsx';

/** What `ConsentBuilder` takes. */
export interface ConsentBuilderProps {
  /** Who may answer; the first that has not answered is best put first. */
  readonly givers: readonly ConsentGiver[];
  /** The units that can be let in. */
  readonly units: readonly ConsentUnit[];
  readonly today: CalendarDate;
  /** A proposed last day; advice is to always set one (CON-21). */
  readonly until?: CalendarDate | undefined;
  /** What is known before one begins, as when an answer is asked for again. */
  readonly initial?: Partial<ConsentDraft> | undefined;
  readonly isPending?: boolean | undefined;
  readonly onSave: (consent: AnsweredConsent) => void;
  /** Told at each change, for those who want to keep what is half written. */
  readonly onChange?: ((draft: ConsentDraft) => void) | undefined;
}

/** Writes down an answer to the question of consent, and says what it means as one builds (CON-20, CON-21, CON-31). */
export function ConsentBuilder({ givers, units, today, until, initial, isPending = false, onSave, onChange }: ConsentBuilderProps) {
  const { say } = useTexts();
  const [draft, setDraft] = useState<ConsentDraft>({
    receivers: [],
    from: today,
    to: until,
    form: 'oral',
    informedHow: '',
    language: 'sv',
    interpreter: false,
    ...initial,
  });
  const [gaps, setGaps] = useState<readonly DraftGap[]>([]);
  const change = (changed: ConsentDraft) => {
    setDraft(changed);
    onChange?.(changed);
    setGaps((shown) => shown.filter((gap) => gapsIn(changed).includes(gap)));
  };
  const save = () => {
    const consent = consentOf(draft);
    setGaps(gapsIn(draft));
    if (consent) onSave(consent);
  };
  const problemOf = (gap: DraftGap) => (gaps.includes(gap) ? { text: say(`consent.missing.${gap}`) } : undefined);
  return (
    <form
      className="sip-builder"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="sip-builder-grid">
        <div className="sip-builder-form">
          <WhoAndWhat draft={draft} givers={givers} onChange={change} problemOf={problemOf} />
          {draft.answer === 'yes' && <ReceiverChoices draft={draft} units={units} onChange={change} />}
          <HowGiven draft={draft} onChange={change} problemOf={problemOf} />
          <div>
            <Button type="submit" variant="primary" isPending={isPending} pendingLabel={say('consent.saving')}>
              {say('consent.save')}
            </Button>
          </div>
        </div>
        <div className="sip-builder-meaning">
          <ConsentMeaning draft={draft} units={units} />
        </div>
      </div>
    </form>
  );
}
