import { Consent, mayStartSipWork } from '@stafett/consent';
import { ConsentId, Instant, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule, EntryHead } from '../command-rule.ts';
import { consentFactsOf } from '../consent-facts-of.ts';
import { unlessFound, unlessFull, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
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
  apply: (plan, { consent }, entry) => closedIfNothingIsLeft(plan, { ...plan, consents: [...plan.consents, consent] }, entry),
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
    const consents = plan.consents.map((consent) => (consent.id === command.consent ? { ...consent, withdrawnAt } : consent));
    return closedIfNothingIsLeft(plan, { ...plan, consents }, entry);
  },
};

const isSaidBetween = (said: Instant, given: Instant | undefined, now: Instant): boolean => (given === undefined || given <= said) && said <= now;

// FOL-12: work that was not refused before and is now ends at once.
function closedIfNothingIsLeft(before: Plan, after: Plan, { at, by }: EntryHead): Plan {
  const couldWork = mayStartSipWork(consentFactsOf(before), at).outcome !== 'refused';
  const canWork = mayStartSipWork(consentFactsOf(after), at).outcome !== 'refused';
  return couldWork && !canWork ? { ...after, closing: { reason: 'consentWithdrawn', by, at } } : after;
}
