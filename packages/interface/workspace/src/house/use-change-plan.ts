import { type CommandId, type PlanId, type Violation, violationsOf } from '@stafett/kernel';
import { PlanCommand } from '@stafett/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { refusalIn } from './call-trouble.ts';
import { type HouseClient, type PlanChange, useHouse } from './house-context.ts';
import { newId } from './new-id.ts';
import { queryKeys } from './query-keys.ts';

/** What became of a change: written here, sent to the house that keeps the original, refused with its reasons, or not delivered. */
export type ChangeOutcome =
  | { readonly state: 'written' | 'proposed' | 'unreachable' }
  | { readonly state: 'refused'; readonly violations: readonly Violation[] };

/** Does one small command to a plan; the same change that got no answer is sent again under the same id, and so done once. */
export function useChangePlan(plan: PlanId): { readonly send: (change: PlanChange) => Promise<ChangeOutcome>; readonly isSending: boolean } {
  const house = useHouse();
  const queries = useQueryClient();
  const unanswered = useRef(new Map<string, CommandId>());
  const { mutateAsync, isPending } = useMutation({ mutationFn: (change: PlanCommand) => sendOnce({ house, plan, unanswered: unanswered.current }, change) });

  const send = async (change: PlanChange): Promise<ChangeOutcome> => {
    const read = PlanCommand.safeParse(change);
    if (!read.success) return { state: 'refused', violations: violationsOf(read.error, change) };
    const outcome = await mutateAsync(read.data).then(({ state }): ChangeOutcome => ({ state }), refusalIn);
    if (outcome.state !== 'unreachable')
      await Promise.all([queryKeys.plan(plan), queryKeys.workList].map((queryKey) => queries.invalidateQueries({ queryKey })));
    return outcome;
  };
  return { send, isSending: isPending };
}

interface Sending {
  readonly house: HouseClient;
  readonly plan: PlanId;
  readonly unanswered: Map<string, CommandId>;
}

async function sendOnce({ house, plan, unanswered }: Sending, change: PlanCommand) {
  const words = JSON.stringify(change);
  const command = unanswered.get(words) ?? newId<CommandId>();
  unanswered.set(words, command);
  try {
    const result = await house.plan.change.mutate({ plan, command, change });
    unanswered.delete(words);
    return result;
  } catch (error) {
    if (refusalIn(error).state === 'refused') unanswered.delete(words);
    throw error;
  }
}
