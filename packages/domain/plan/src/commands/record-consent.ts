import { Consent, InformationKind, Receiver } from '@stafett/consent';
import { ConsentId, Instant, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import { closedIfNothingIsLeft } from '../closed-if-nothing-is-left.ts';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import { violation } from '../plan.violations.ts';

/** Somebody has said yes or no, and it is documented who took it, when and how (CON-20, CON-21). */
export const RecordConsent = z.strictObject({ type: z.literal('recordConsent'), consent: Consent });
export type RecordConsent = z.infer<typeof RecordConsent>;

export const recordConsent: CommandRule<RecordConsent> = {
  rules: ['CON-20', 'CON-21'],
  against(plan, { consent }, context) {
    const on = dateIn(context.at);
    return [
      ...unlessTaken(plan.consents, consent.id, context),
      ...unlessFound(
        plan.people.find(({ id }) => id === consent.givenBy),
        'person',
        context,
      ),
      ...unlessFound(
        plan.people.find(({ id }) => id === consent.about),
        'person',
        context,
      ),
      ...unlessFull(plan.consents, planLimits.consents, context),
      ...(consent.takenAt > context.at ? [violation('notYetSaid', 'CON-20', { on, path: ['consent', 'takenAt'] })] : []),
      ...(consent.withdrawnAt === undefined ? [] : [violation('consentAlreadyWithdrawn', 'CON-24', { on, path: ['consent', 'withdrawnAt'] })]),
    ];
  },
  apply(plan, { consent }, entry) {
    const consents = [...plan.consents, { ...consent, recordedAt: entry.at }];
    return closedIfNothingIsLeft(plan, { ...plan, consents }, entry);
  },
};

/** A consent is taken back, from this moment on (CON-24). */
export const WithdrawConsent = z.strictObject({
  type: z.literal('withdrawConsent'),
  consent: ConsentId,
  at: Instant.optional().describe('when it was said; now when absent'),
});
export type WithdrawConsent = z.infer<typeof WithdrawConsent>;

export const withdrawConsent: CommandRule<WithdrawConsent> = {
  rules: ['CON-24', 'FOL-12'],
  against(plan, command, context) {
    const consent = plan.consents.find(({ id }) => id === command.consent);
    const on = dateIn(context.at);
    return [
      ...unlessFound(consent, 'consent', context),
      ...(consent?.withdrawnAt === undefined ? [] : [violation('consentAlreadyWithdrawn', 'CON-24', { on, path: ['consent'] })]),
      ...(command.at !== undefined && !isSaidBetween(command.at, consent?.takenAt, context.at)
        ? [violation('notYetSaid', 'CON-24', { on, path: ['at'] })]
        : []),
    ];
  },
  apply(plan, command, entry) {
    const withdrawnAt = command.at ?? entry.at;
    const consents = plan.consents.map((consent) => (consent.id === command.consent ? { ...consent, withdrawnAt, endRecordedAt: entry.at } : consent));
    return closedIfNothingIsLeft(plan, { ...plan, consents }, entry);
  },
};

const isSaidBetween = (said: Instant, given: Instant | undefined, now: Instant): boolean => (given === undefined || given <= said) && said <= now;

/** A consent is taken back in part: one unit gets nothing more, or nothing of some kinds; the work goes on (CON-24). */
export const NarrowConsent = z.strictObject({
  type: z.literal('narrowConsent'),
  consent: ConsentId,
  receiver: Receiver,
  kinds: z.array(InformationKind).min(1).max(16).optional().describe('what is taken back; everything when absent'),
  at: Instant.optional().describe('when it was said; now when absent'),
});
export type NarrowConsent = z.infer<typeof NarrowConsent>;

const MANY_NARROWINGS = 100;

export const narrowConsent: CommandRule<NarrowConsent> = {
  rules: ['CON-24'],
  against(plan, { consent: id, receiver, at }, context) {
    const consent = plan.consents.find((one) => one.id === id);
    if (consent === undefined) return unlessFound(consent, 'consent', context);
    const on = dateIn(context.at);
    const isInIt = consent.receivers.some(({ house, unit }) => house === receiver.house && unit === receiver.unit);
    return [
      ...(consent.withdrawnAt === undefined ? [] : [violation('consentAlreadyWithdrawn', 'CON-24', { on, path: ['consent'] })]),
      ...(isInIt ? [] : [violation('receiverNotInConsent', 'CON-24', { on, path: ['receiver'], facts: { ...receiver } })]),
      ...unlessFull(consent.narrowings ?? [], MANY_NARROWINGS, context),
      ...(at !== undefined && !isSaidBetween(at, consent.takenAt, context.at) ? [violation('notYetSaid', 'CON-24', { on, path: ['at'] })] : []),
    ];
  },
  apply(plan, { consent: id, receiver, kinds, at }, entry) {
    const narrowing = { at: at ?? entry.at, receiver, kinds, recordedAt: entry.at };
    const consents = plan.consents.map((one) => (one.id === id ? { ...one, narrowings: [...(one.narrowings ?? []), narrowing] } : one));
    return { ...plan, consents };
  },
};
