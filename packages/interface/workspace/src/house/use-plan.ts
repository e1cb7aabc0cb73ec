import type { PlanId } from '@stafett/kernel';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type PlanReading, useHouse } from './house-context.ts';
import { queryKeys } from './query-keys.ts';
import { askAgainAfter } from './use-work-list.ts';

/** A plan: the original where the unit works on it, else its copy; asked for again while it is looked at. */
export function usePlan(plan: PlanId): UseQueryResult<PlanReading> {
  const house = useHouse();
  return useQuery({
    queryKey: queryKeys.plan(plan),
    queryFn: ({ signal }) => house.plan.read.query({ plan }, { signal }),
    refetchInterval: askAgainAfter,
  });
}
