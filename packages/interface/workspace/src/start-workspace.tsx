import { createClient } from '@stafett/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { signInAgain } from './frame/sign-in-again.ts';
import { HouseContext } from './house/house-context.ts';
import { makeQueryClient } from './house/make-query-client.ts';
import { makeRouter } from './routes/router.tsx';

/**
 * Draws the workspace of a house on its page.
 *
 * @param placeId - the id of the element that it is drawn in
 * @throws Error when the page has no such element
 */
export function startWorkspace(placeId: string): void {
  const place = document.getElementById(placeId);
  if (place === null) throw new Error(`The page has no element ${placeId}.`);
  createRoot(place).render(
    <StrictMode>
      <HouseContext value={createClient()}>
        <QueryClientProvider client={makeQueryClient(signInAgain)}>
          <RouterProvider router={makeRouter()} />
        </QueryClientProvider>
      </HouseContext>
    </StrictMode>,
  );
}
