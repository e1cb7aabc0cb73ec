import { useTexts } from '@stafett/ui-sip';
import { useState } from 'react';
import { useTell } from '../frame/message-board.ts';
import type { PlanChange } from '../house/house-context.ts';
import { useChangePlan } from '../house/use-change-plan.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import type { Trouble } from '../trouble/trouble-note.tsx';

/** One thing that can be done on the page. */
export interface Action {
  /** Does it and says that it was done; answers whether it went through. */
  readonly run: (change: PlanChange, told?: string) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly trouble: Trouble | undefined;
  readonly forget: () => void;
}

/** Lets a part of the page do something to the open plan, and tells how it went. */
export function useAction(): Action {
  const { plan, isOriginal } = useOpenPlan();
  const { send, isSending } = useChangePlan(plan.id);
  const tell = useTell();
  const { say } = useTexts();
  const [trouble, setTrouble] = useState<Trouble>();

  const run = async (change: PlanChange, told = say('page.saved')): Promise<boolean> => {
    const outcome = await send(change);
    const { state } = outcome;
    if (state === 'refused') setTrouble(outcome);
    else setTrouble(state === 'unreachable' ? { state } : undefined);
    if (state === 'written') tell('done', told);
    if (state === 'proposed') tell('told', say(isOriginal ? 'trouble.waits' : 'trouble.sent'));
    return state === 'written' || state === 'proposed';
  };
  return { run, isRunning: isSending, trouble, forget: () => setTrouble(undefined) };
}
