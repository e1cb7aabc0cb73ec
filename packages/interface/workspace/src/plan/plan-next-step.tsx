import { answerablePlace, nextForParty, nextStepOf } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { NextStep } from '@stafett/ui-sip';
import { useLocation } from '@tanstack/react-router';
import { hasUnanswered } from '../party/proposal-state.ts';
import { nameOfPlace } from './name-of-place.ts';
import { useOpenPlan } from './plan-context.ts';
import { actionSections, pathOf } from './plan-paths.ts';

const waiting: readonly string[] = ['awaitAnswers', 'awaitLead', 'nothing', 'attendMeeting'];

/** The one thing that comes next, who holds the baton for it, and the way there when it is done elsewhere. */
export function PlanNextStep() {
  const open = useOpenPlan();
  const { plan, at, today, isOriginal, session, reading } = open;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const holderName = nameOfPlace(answerablePlace(plan), plan, session.units);
  if (!isOriginal) {
    const isAsking = reading.endedAt === undefined && !hasUnanswered(open);
    const { action, due } = isAsking ? nextForParty(plan, session.actor) : { action: 'nothing' as const, due: undefined };
    return <NextStep action={action} due={due} today={today} holderName={holderName} isYours={!waiting.includes(action)} />;
  }
  const { action, due } = nextStepOf(plan, at, profileNamed('national'));
  const section = actionSections[action];
  const href = section === undefined ? undefined : pathOf(plan.id, section);
  return (
    <NextStep action={action} due={due} today={today} holderName={holderName} isYours={!waiting.includes(action)} href={href === path ? undefined : href} />
  );
}
