import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useHouse, type WorkLine } from './house-context.ts';
import { queryKeys } from './query-keys.ts';

/** How often a page that is looked at asks again, since messages come from other houses at any time. */
export const askAgainAfter = 3000;

/** What the unit has to do. */
export function useWorkList(): UseQueryResult<readonly WorkLine[]> {
  const house = useHouse();
  return useQuery({
    queryKey: queryKeys.workList,
    queryFn: ({ signal }) => house.work.list.query(undefined, { signal }),
    refetchInterval: askAgainAfter,
  });
}
