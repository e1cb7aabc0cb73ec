import { type Consent, InformationKind, isSensitive } from '@stafett/consent';
import { type CalendarDate, dateIn, type Instant, type PersonId, type PlanId } from '@stafett/kernel';
import type { HistoryEntry, Place, PlanCommand } from '@stafett/plan';
import { isSamePlace } from './places.ts';

interface Answer {
  readonly consent: Consent;
  isTakenBack: boolean;
  readonly narrowed: { readonly place: Place; readonly kinds: readonly InformationKind[] | undefined }[];
}

/** Which unit, and what kind of information; without a kind, that there is a plan. */
export interface Shared {
  readonly unit: Place;
  readonly kind?: InformationKind | undefined;
}

interface Account {
  readonly deciders: readonly PersonId[];
  readonly answers: Answer[];
  /** Since when nothing rests on anything for a unit, or for a kind of information there, by the true time. */
  readonly closedSince: Map<string, number>;
}

/** What those who decide have said in each plan, in the order that it was written down, wherever that was: kept apart from the rules of consent, and simpler. */
export interface ConsentLedger {
  /** A plan begins: these are the people whose yes is needed. */
  open(plan: PlanId, deciders: readonly PersonId[]): void;
  /** What a house has written down at the true time. */
  enter(entry: HistoryEntry, at: number): void;
  /** Whether everybody whose yes is needed has one that stands for the unit, and covers the kind. */
  isOpenTo(plan: PlanId, shared: Shared, at: Instant): boolean;
  /** Since when, by the true time, somebody's yes has been taken back; nothing while it stands. */
  closedSince(plan: PlanId, shared: Shared): number | undefined;
}

const keyOf = ({ unit: { house, unit }, kind }: Shared): string => `${house}/${unit} ${kind ?? ''}`;

const kinds: readonly (InformationKind | undefined)[] = [undefined, ...InformationKind.options];

/** An empty ledger. */
export function openLedger(units: readonly Place[]): ConsentLedger {
  const accounts = new Map<PlanId, Account>();
  return {
    open: (plan, deciders) => void accounts.set(plan, { deciders, answers: [], closedSince: new Map() }),
    enter({ plan, change }, at) {
      const account = accounts.get(plan);
      if (account === undefined || !write(account.answers, change)) return;
      for (const unit of units) for (const kind of kinds) note(account, { unit, kind }, at);
    },
    isOpenTo: (plan, shared, at) => isOpen(accounts.get(plan), shared, dateIn(at)),
    closedSince: (plan, shared) => accounts.get(plan)?.closedSince.get(keyOf(shared)),
  };
}

function note(account: Account, shared: Shared, at: number): void {
  const key = keyOf(shared);
  if (isOpen(account, shared, undefined)) account.closedSince.delete(key);
  else if (!account.closedSince.has(key)) account.closedSince.set(key, at);
}

type Answering = {
  readonly [Type in 'recordConsent' | 'withdrawConsent' | 'narrowConsent']: (answers: Answer[], change: Extract<PlanCommand, { type: Type }>) => void;
};

const answering: Answering = {
  recordConsent: (answers, { consent }) => void answers.push({ consent, isTakenBack: false, narrowed: [] }),
  withdrawConsent(answers, { consent: id }) {
    for (const answer of answers) if (answer.consent.id === id) answer.isTakenBack = true;
  },
  narrowConsent(answers, { consent: id, kinds: taken, receiver: place }) {
    for (const answer of answers) if (answer.consent.id === id) answer.narrowed.push({ place, kinds: taken });
  },
};

const isAnswering = (type: string): type is keyof Answering => type in answering;

function write(answers: Answer[], change: HistoryEntry['change']): boolean {
  const { type } = change;
  if (!isAnswering(type)) return false;
  (answering[type] as (answers: Answer[], change: HistoryEntry['change']) => void)(answers, change);
  return true;
}

const isOpen = (account: Account | undefined, shared: Shared, on: CalendarDate | undefined): boolean =>
  account?.deciders.every((person) => account.answers.some((answer, index) => stands({ account, answer, index }, person) && holds(answer, shared, on))) ??
  false;

interface Placed {
  readonly account: Account;
  readonly answer: Answer;
  readonly index: number;
}

// A later no of the same giver ends a yes.
function stands({ account, answer: { consent, isTakenBack }, index }: Placed, giver: PersonId): boolean {
  if (consent.answer !== 'yes' || consent.givenBy !== giver || isTakenBack) return false;
  return !account.answers.slice(index + 1).some(({ consent: later }) => later.answer === 'no' && later.givenBy === giver && later.takenAt >= consent.takenAt);
}

function holds({ consent, narrowed }: Answer, { unit, kind }: Shared, on: CalendarDate | undefined): boolean {
  const named = consent.receivers.find((receiver) => isSamePlace(receiver, unit));
  if (named === undefined || narrowed.some(({ place, kinds: taken }) => isSamePlace(place, unit) && isTaken(taken, kind))) return false;
  if (on !== undefined && consent.to !== undefined && on > consent.to) return false;
  return kind === undefined || (isSensitive(kind) ? named.sensitive.includes(kind) : !named.excluded.includes(kind));
}

const isTaken = (taken: readonly InformationKind[] | undefined, kind: InformationKind | undefined): boolean =>
  taken === undefined || (kind !== undefined && taken.includes(kind));
