import { allowUnless, type CalendarDate, type Decision, dateIn } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';
import { batonTransition, isBatonFinished } from './baton-transitions.ts';
import type { Baton, BatonEvent, BatonMatter, BatonPlace } from './baton.schema.ts';
import type { BatonRemedy, BatonViolation, BatonViolationCode } from './ladder.violations.ts';

/**
 * The rule that each matter of a baton comes from.
 *
 * @example
 * batonRules.misdirectedCall // 'INV-03'
 */
export const batonRules: Readonly<Record<BatonMatter, RuleId>> = {
  leadChange: 'ACT-12',
  misdirectedCall: 'INV-03',
  referral: 'IVC-09',
  placementMove: 'PLC-02',
  needPointedOut: 'SIS-03',
};

/**
 * May this happen to a baton (LAD-03)? The giver offers, reminds, offers on and takes back; the receiver accepts, declines and receives the family.
 *
 * @param baton - as it stands; nothing before it is offered
 * @param event - what would happen, by whom and when
 * @example
 * decideOnBaton(undefined, { type: 'accepted', at: '2026-11-23T08:00:00.000Z', by: { house: 'region', unit: 'bup' } }).violations[0].code // 'batonNotBegun'
 * decideOnBaton(exampleBaton, { type: 'accepted', at: '2026-11-24T08:00:00.000Z', by: exampleBaton.receiver }).outcome // 'allowed'
 * decideOnBaton(exampleBaton, { type: 'accepted', at: '2026-11-24T08:00:00.000Z', by: exampleBaton.giver }).violations[0].code // 'onlyTheReceiver'
 */
export function decideOnBaton(baton: Baton | undefined, event: BatonEvent): Decision<BatonViolationCode> {
  const rules: readonly RuleId[] = ['LAD-03', ...matterRules(baton, event)];
  const today = dateIn(event.at);
  return allowUnless([...againstState(baton, event), ...againstDetails(baton, event)], { rules, laws: rules.flatMap((rule) => lawsFor(rule, today)) });
}

function matterRules(baton: Baton | undefined, event: BatonEvent): readonly RuleId[] {
  if (baton !== undefined) return [batonRules[baton.matter]];
  return event.type === 'offered' ? [batonRules[event.matter]] : [];
}

const isSame = (one: BatonPlace, other: BatonPlace): boolean => one.house === other.house && one.unit === other.unit;

function against(
  code: BatonViolationCode,
  event: BatonEvent,
  more: { path?: readonly string[]; remedy?: BatonRemedy; on?: CalendarDate } = {},
): BatonViolation {
  const { path = ['type'], remedy, on } = more;
  const facts = { event: event.type, ...(on === undefined ? {} : { on }) };
  return { code, path, facts, rule: 'LAD-03', laws: lawsFor('LAD-03', dateIn(event.at)), remedy };
}

function againstState(baton: Baton | undefined, event: BatonEvent): readonly BatonViolation[] {
  if (baton === undefined) return event.type === 'offered' ? [] : [against('batonNotBegun', event)];
  const transition = batonTransition(baton.state, event.type);
  if (transition === undefined) return [whyNotNow(baton, event)];
  const found: BatonViolation[] = [];
  if (!isSame(baton[transition.by], event.by)) found.push(against(transition.by === 'giver' ? 'onlyTheGiver' : 'onlyTheReceiver', event, { path: ['by'] }));
  if (event.at < baton.lastAt) found.push(against('earlierThanLast', event, { path: ['at'], on: dateIn(baton.lastAt) }));
  return found;
}

function whyNotNow(baton: Baton, event: BatonEvent): BatonViolation {
  if (event.type === 'offered') return against('batonBegunAlready', event, { remedy: 'beginNewBaton' });
  if (isBatonFinished(baton)) return against('batonFinished', event, { remedy: 'beginNewBaton' });
  if (baton.state === 'accepted') return against('batonAccepted', event, { remedy: 'beginNewBaton' });
  if (event.type === 'received') return against('batonNotAccepted', event);
  return against('batonNotOffered', event, { remedy: 'offerBatonOn' });
}

function againstDetails(baton: Baton | undefined, event: BatonEvent): readonly BatonViolation[] {
  if (event.type === 'declined') return againstNo(event);
  return [...againstReceiver(baton?.giver ?? event.by, event), ...againstDeadline(event)];
}

function againstReceiver(giver: BatonPlace, event: BatonEvent): readonly BatonViolation[] {
  const isItself = 'receiver' in event && isSame(event.receiver, giver);
  return isItself ? [against('receiverIsGiver', event, { path: ['receiver'], remedy: 'chooseOtherReceiver' })] : [];
}

function againstDeadline(event: BatonEvent): readonly BatonViolation[] {
  const on = 'deadline' in event ? event.deadline : undefined;
  if (on === undefined || on >= dateIn(event.at)) return [];
  return [against('deadlineHasPassed', event, { path: ['deadline'], remedy: 'setLaterDeadline', on })];
}

function againstNo(event: Extract<BatonEvent, { type: 'declined' }>): readonly BatonViolation[] {
  const found: BatonViolation[] = [];
  const needsGrounds = event.reason === 'noNeed' || event.reason === 'other';
  if (needsGrounds && event.why === undefined) found.push(against('groundsMissing', event, { path: ['why'], remedy: 'giveGrounds' }));
  if (event.better !== undefined && isSame(event.better, event.by))
    found.push(against('betterIsSame', event, { path: ['better'], remedy: 'chooseOtherReceiver' }));
  return found;
}
