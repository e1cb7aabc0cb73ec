import { type CommandId, type Violation, violationsOf } from '@stafett/kernel';
import { RegisterNeed } from '@stafett/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refusalIn } from './call-trouble.ts';
import { type NeedToRegister, useHouse } from './house-context.ts';
import { queryKeys } from './query-keys.ts';

/** What became of a need: registered, refused with its reasons, or not delivered. */
export type NeedOutcome = { readonly state: 'registered' | 'unreachable' } | { readonly state: 'refused'; readonly violations: readonly Violation[] };

/** Registers a need. The plan's id is the command's id too, so that a need that is sent again is registered once. */
export function useRegisterNeed(): { readonly register: (need: NeedToRegister) => Promise<NeedOutcome>; readonly isSending: boolean } {
  const house = useHouse();
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (need: RegisterNeed) => house.need.register.mutate({ command: need.plan as string as CommandId, need }),
  });

  const register = async (need: NeedToRegister): Promise<NeedOutcome> => {
    const read = RegisterNeed.safeParse(need);
    if (!read.success) return { state: 'refused', violations: violationsOf(read.error, need) };
    const outcome = await mutateAsync(read.data).then((): NeedOutcome => ({ state: 'registered' }), refusalIn);
    if (outcome.state === 'registered') await queries.invalidateQueries({ queryKey: queryKeys.workList });
    return outcome;
  };
  return { register, isSending: isPending };
}
