import { createContext, useContext } from 'react';
import type { Session } from './house-context.ts';

/** Carries who is signed in from the frame to every screen. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in, in which house, and which units can be called. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A screen stands inside the frame of somebody who is signed in.');
  return session;
}
