import { useTexts, WhatMattersNote } from '@stafett/ui-sip';
import { Link } from '@stafett/ui-kit';
import { useOpenPlan } from './plan-context.ts';
import { pathOf } from './plan-paths.ts';

interface PlanNoteProps {
  /** Whether the note only shows, and does not lead to where it is written. */
  readonly isPlain?: boolean | undefined;
}

/** "Vad är viktigt för mig", on every page of the plan, in the words of the one who said it. */
export function PlanNote({ isPlain = false }: PlanNoteProps) {
  const { plan, isOriginal } = useOpenPlan();
  const { whatMatters } = plan.preparation;
  const nameOf = (id: string | undefined) => plan.people.find((someone) => someone.id === id)?.name;
  return (
    <WhatMattersNote
      personName={nameOf(plan.person) ?? ''}
      words={whatMatters}
      saidBy={nameOf(whatMatters?.wordsOf)}
      isHeldBack={!isOriginal && whatMatters === undefined}
      actions={isPlain ? undefined : <ToTheWords />}
    />
  );
}

function ToTheWords() {
  const { plan, isOriginal } = useOpenPlan();
  const { say } = useTexts();
  if (!isOriginal || plan.closing !== undefined) return null;
  return <Link href={pathOf(plan.id, 'prepare')}>{say(plan.preparation.whatMatters === undefined ? 'matters.write' : 'matters.edit')}</Link>;
}
