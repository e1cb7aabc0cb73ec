import type { Consent } from '@stafett/consent';
import { type CalendarDate, dateIn, type Instant, type PersonId, type PlanId } from '@stafett/kernel';
import type { HistoryEntry, Place, PlanCommand } from '@stafett/plan';
import { isSamePlace } from './places.ts';

interface Answer {
  readonly consent: Consent;
  isTakenBack: boolean;
  readonly narrowed: Place[];
}

interface Account {
  readonly deciders: readonly PersonId[];
  readonly answers: Answer[];
  /** Since when nothing rests on anything for a unit, by the true time. */
  readonly closedSince: Map<string, number>;
}

/** What those who decide have said in each plan, in the order that it was written down, wherever that was: kept apart from the rules of consent, and simpler. */
export interface ConsentLedger {
  /** A plan begins: these are the people whose yes is needed. */
  open(plan: PlanId, deciders: readonly PersonId[]): void;
  /** What a house has written down at the true time. */
  enter(entry: HistoryEntry, at: number): void;
  /** Whether everybody whose yes is needed has one that stands for the unit. */
  isOpenTo(plan: PlanId, unit: Place, at: Instant): boolean;
  /** Since when, by the true time, somebody's yes has been taken back; nothing while it stands. */
  closedSince(plan: PlanId, unit: Place): number | undefined;
}

const keyOf = ({ house, unit }: Place): string => `${house}/${unit}`;

/** An empty ledger. */
export function openLedger(units: readonly Place[]): ConsentLedger {
  const accounts = new Map<PlanId, Account>();
  return {
    open: (plan, deciders) => void accounts.set(plan, { deciders, answers: [], closedSince: new Map() }),
    enter({ plan, change }, at) {
      const account = accounts.get(plan);
      if (account === undefined || !write(account.answers, change)) return;
      for (const unit of units) note(account, unit, at);
    },
    isOpenTo: (plan, unit, at) => isOpen(accounts.get(plan), unit, dateIn(at)),
    closedSince: (plan, unit) => accounts.get(plan)?.closedSince.get(keyOf(unit)),
  };
}

function note(account: Account, unit: Place, at: number): void {
  if (isOpen(account, unit, undefined)) account.closedSince.delete(keyOf(unit));
  else if (!account.closedSince.has(keyOf(unit))) account.closedSince.set(keyOf(unit), at);
}

type Answering = {
  readonly [Type in 'recordConsent' | 'withdrawConsent' | 'narrowConsent']: (answers: Answer[], change: Extract<PlanCommand, { type: Type }>) => void;
};

const answering: Answering = {
  recordConsent: (answers, { consent }) => void answers.push({ consent, isTakenBack: false, narrowed: [] }),
  withdrawConsent(answers, { consent: id }) {
    for (const answer of answers) if (answer.consent.id === id) answer.isTakenBack = true;
  },
  narrowConsent(answers, { consent: id, kinds, receiver }) {
    for (const answer of answers) if (answer.consent.id === id && kinds === undefined) answer.narrowed.push(receiver);
  },
};

const isAnswering = (type: string): type is keyof Answering => type in answering;

function write(answers: Answer[], change: HistoryEntry['change']): boolean {
  const { type } = change;
  if (!isAnswering(type)) return false;
  (answering[type] as (answers: Answer[], change: HistoryEntry['change']) => void)(answers, change);
  return true;
}

const isOpen = (account: Account | undefined, unit: Place, on: CalendarDate | undefined): boolean =>
  account?.deciders.every((person) => account.answers.some((answer, index) => stands({ account, answer, index }, person) && holds(answer, unit, on))) ?? false;

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

const holds = ({ consent, narrowed }: Answer, unit: Place, on: CalendarDate | undefined): boolean =>
  consent.receivers.some((receiver) => isSamePlace(receiver, unit)) &&
  !narrowed.some((place) => isSamePlace(place, unit)) &&
  (on === undefined || consent.to === undefined || on <= consent.to);
