import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { troubleOf } from './call-trouble.ts';

const tries = 2;

/** How answers are kept: fetched anew when they may be old, tried again only when the house was not reached. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error): void => {
    if (troubleOf(error) === 'signedOut') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 1000, networkMode: 'always', retry: (count, error) => troubleOf(error) === 'unreachable' && count < tries },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
