import { PageShell, StatusMessages } from '@stafett/ui-kit';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { claimDrafts } from '../drafts/draft-store.ts';
import { mayBegin } from '../house/may-begin.ts';
import { ownUnitOf } from '../house/own-unit.ts';
import { useSession } from '../house/session-context.ts';
import { useTexts } from '@stafett/ui-sip';
import { DemoMark } from './demo-mark.tsx';
import { MessageBoardContext } from './message-board.ts';
import { SignOut } from './sign-out.tsx';
import { useInnerLinks } from './use-inner-links.ts';
import { useShortMessages } from './use-short-messages.ts';

interface SignedInFrameProps {
  readonly children: ReactNode;
}

/** The house's name, the ways on, who is signed in, and what has just happened. */
export function SignedInFrame({ children }: SignedInFrameProps) {
  const session = useSession();
  const { say } = useTexts();
  const { messages, tell, dismiss } = useShortMessages();
  const path = useLocation({ select: ({ pathname }) => pathname });
  useState(() => claimDrafts(session.actor.user));
  useInnerLinks();
  const links = [
    { label: say('page.home'), href: '/', isCurrent: path === '/' },
    ...(mayBegin(session).outcome === 'allowed' ? [{ label: say('page.newNeed'), href: '/need', isCurrent: path === '/need' }] : []),
  ];
  const { name, role } = session.actor;
  return (
    <MessageBoardContext value={tell}>
      <PageShell
        houseName={session.house.name}
        homeHref="/"
        subtitle={say('page.subtitle')}
        skipLabel={say('page.skip')}
        navigation={{ label: say('page.navigation'), links }}
        person={{ name, role: say('frame.roleAt', { role, unit: ownUnitOf(session)?.name ?? session.actor.unit }) }}
        tools={<SignOut />}
      >
        <DemoMark mode={session.mode} />
        {children}
      </PageShell>
      <StatusMessages label={say('page.messages')} messages={messages} dismissLabel={say('page.dismiss')} onDismiss={dismiss} />
    </MessageBoardContext>
  );
}
