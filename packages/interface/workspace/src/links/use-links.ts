import type { HouseOutputs } from '@stafett/client';
import type { PartyId } from '@stafett/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { refusalIn } from '../house/call-trouble.ts';
import { useHouse } from '../house/house-context.ts';
import { queryKeys } from '../house/query-keys.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import type { Trouble } from '../trouble/trouble-note.tsx';

/** A one-time link as the house lists it, without its secrets. */
export type ListedLink = HouseOutputs['link']['list'][number];
/** A one-time link with its secrets, which are shown once. */
export type MadeLink = HouseOutputs['link']['make'];

/** The one-time links of the open plan. */
export function useLinks(): readonly ListedLink[] {
  const house = useHouse();
  const { plan, isOriginal } = useOpenPlan();
  const { data } = useQuery({
    queryKey: queryKeys.links(plan.id),
    queryFn: ({ signal }) => house.link.list.query({ plan: plan.id }, { signal }),
    enabled: isOriginal && plan.outsideUnits !== undefined,
  });
  return data ?? [];
}

/** Makes and takes back the link of one party, and says why it did not go. */
export function useLinkOf(party: PartyId) {
  const house = useHouse();
  const queries = useQueryClient();
  const { plan } = useOpenPlan();
  const asked = { plan: plan.id, party };
  const onSuccess = () => queries.invalidateQueries({ queryKey: queryKeys.links(plan.id) });
  const making = useMutation({ mutationFn: () => house.link.make.mutate(asked), onSuccess });
  const takingBack = useMutation({ mutationFn: () => house.link.takeBack.mutate(asked), onSuccess });
  const failure = making.error ?? takingBack.error;
  const trouble: Trouble | undefined = failure === null ? undefined : refusalIn(failure);
  return { making, takingBack, trouble };
}
