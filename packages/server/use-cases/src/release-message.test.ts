import type { Instant } from '@stafett/kernel';
import { applyEntry, type HistoryEntry, type Plan } from '@stafett/plan';
import { expect, test } from 'vitest';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';
import { releaseMessage } from './release-message.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const social = { house: 'municipality', unit: 'social', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' };
const clinic = { house: 'region', unit: 'clinic', name: 'Mottagningen', kind: 'paediatrics', principal: 'region' };
const by = { user: 'maria', name: 'Maria', house: 'municipality', unit: 'social' };

const need = {
  type: 'registerNeed',
  plan: idOf(1),
  person: idOf(11),
  people: [
    { id: idOf(11), relation: 'person', name: 'Alma', birthDate: '2016-05-04' },
    { id: idOf(12), relation: 'guardian', name: 'Eva' },
  ],
  need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] },
  party: idOf(401),
  unit: social,
  role: 'r',
};
const begun = { plan: idOf(1), version: 1, command: idOf(900), keeper: 'municipality', term: 1, change: need, by, at: '2026-11-23T08:00:00.000Z' };
const saidYes = {
  id: idOf(501),
  about: idOf(11),
  givenBy: idOf(12),
  givenAs: 'guardian',
  answer: 'yes',
  from: '2026-11-23',
  receivers: [{ house: 'region', unit: 'clinic', sensitive: [], excluded: [] }],
  form: 'oral',
  takenBy: { name: 'Maria', house: 'municipality', unit: 'social' },
  takenAt: '2026-11-23T08:00:00.000Z',
  informedHow: 'Samtal',
  language: 'sv',
  interpreter: false,
};

/** A plan with the clinic as a party, and a consent of the only guardian. */
function planWith(withdrawnAt?: string): Plan {
  const plan = applyEntry(undefined, begun as unknown as HistoryEntry);
  const called = { ...clinic, id: idOf(402), role: 'r', version: 2, invitedAt: '2026-11-23T09:00:00.000Z' };
  return {
    ...plan,
    consents: [{ ...saidYes, withdrawnAt }],
    consentChangedAt: withdrawnAt ?? saidYes.takenAt,
    parties: [...plan.parties, called],
  } as unknown as Plan;
}

/** A house whose plan is held by a withdrawal when the release asks for it; the clock goes on meanwhile. */
function heldUp(during: { withdrawnAt?: string; from: string; to: string; mark?: Plan['consentsToConfirm']; leftBefore?: boolean }) {
  let now = during.from;
  const originals = {
    readForChange: async () => {
      now = during.to;
      return {
        ...planWith(during.withdrawnAt),
        ...(during.mark === undefined ? {} : { consentEpoch: during.mark.heardEpoch, consentsToConfirm: during.mark }),
      };
    },
    history: async () => [],
  };
  const transaction = { originals, outbox: { deliveries: async () => [] } } as unknown as ExchangeTransaction;
  return {
    transaction,
    releasing: {
      house: { id: 'municipality' } as OwnHouse,
      clock: { now: () => now as Instant },
      leftBefore: during.leftBefore === true,
      newId: () => idOf(1),
    },
  };
}

const release = (during: Parameters<typeof heldUp>[0]) => {
  const { transaction, releasing } = heldUp(during);
  return releaseMessage(transaction, { kind: 'copy', receiver: 'region', plan: idOf(1), unit: 'clinic' } as never, releasing);
};

test('a copy is released while the consent holds', async () => {
  expect(await release({ from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T08:00:00.000Z' })).toMatchObject({ body: { kind: 'copy', copy: { consents: [] } } });
});

test('a withdrawal that the release had to wait for is in force, though the release began before it (CON-24)', async () => {
  expect(await release({ from: '2026-11-24T08:00:00.000Z', withdrawnAt: '2026-11-24T08:00:00.500Z', to: '2026-11-24T08:00:01.000Z' })).toBe('nothing');
});

test('a clock that is set back wakes no consent that was taken back', async () => {
  expect(await release({ from: '2026-11-24T08:00:00.000Z', withdrawnAt: '2026-11-24T08:00:00.500Z', to: '2026-11-24T07:59:59.000Z' })).toBe('nothing');
});

test('CON-24, SEC-13: while the consents of a restored house wait to be gone through no copy is released, and one that may have left keeps its place', async () => {
  const at = '2026-11-24T08:00:00.000Z' as Instant;
  const marked = { from: at, to: at, mark: { since: at, heardEpoch: 4 } };
  expect(await release(marked)).toBe('nothing');
  expect(await release({ ...marked, leftBefore: true })).toEqual({ term: 1, epoch: 4, body: { kind: 'nothing' } });
});
