import { createGuestClient, type GuestReading } from '@stafett/client';
import { useTexts } from '@stafett/ui-sip';
import { Alert, KitProvider, PageShell } from '@stafett/ui-kit';
import { useState } from 'react';
import { usePageTitle } from '../frame/use-page-title.ts';
import { CodeForm } from './code-form.tsx';
import { GuestPlan } from './guest-plan.tsx';
import { useSecretOfLink } from './use-secret-of-link.ts';

const house = createGuestClient();

/** What a one-time link opens, for a party without a house: the code first, then the plan as far as the consent covers (CON-31). */
export function GuestPage() {
  const { say, tag } = useTexts();
  const secret = useSecretOfLink();
  const [opened, setOpened] = useState<{ readonly session: string; readonly reading: GuestReading }>();
  usePageTitle(say('guest.title'));
  return (
    <KitProvider locale={tag}>
      <PageShell houseName={opened?.reading.houseName ?? 'Stafett'} homeHref="#main" subtitle={say('page.subtitle')} skipLabel={say('page.skip')}>
        {secret === '' && opened === undefined ? (
          <Alert tone="stop" title={say('guest.noSecret')} isLive>
            <p>{say('guest.noSecretHow')}</p>
          </Alert>
        ) : opened === undefined ? (
          <CodeForm house={house} secret={secret} onOpened={setOpened} />
        ) : (
          <GuestPlan house={house} {...opened} />
        )}
      </PageShell>
    </KitProvider>
  );
}
