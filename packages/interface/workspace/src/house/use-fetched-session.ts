import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Session, useHouse } from './house-context.ts';
import { queryKeys } from './query-keys.ts';

const everyMinute = 60_000;

/** Asks the house who is signed in; again each minute, since the units of other houses and the clock change. */
export function useFetchedSession(): UseQueryResult<Session> {
  const house = useHouse();
  return useQuery({
    queryKey: queryKeys.session,
    queryFn: ({ signal }) => house.session.me.query(undefined, { signal }),
    refetchInterval: everyMinute,
    staleTime: everyMinute,
  });
}
