import { Outlet, useLocation } from '@tanstack/react-router';
import { guestPath } from '../guest/guest-path.ts';
import { AppFrame } from './app-frame.tsx';

/** Whoever comes with a one-time link is not asked to sign in. */
export function RootFrame() {
  const isGuest = useLocation({ select: ({ pathname }) => pathname === guestPath });
  return isGuest ? <Outlet /> : <AppFrame />;
}
