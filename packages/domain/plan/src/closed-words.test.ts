import { InformationKind } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { PersonAsking } from './asking/may-ask-for-sip.ts';
import { AcceptIntervention, DeclineIntervention } from './commands/answer-request.ts';
import { InviteParty } from './commands/invite.ts';
import { AcceptLead, DeclineLead, NameLead } from './commands/lead-plan.ts';
import { AddPerson, RevisePerson } from './commands/people-around.ts';
import { NarrowConsent, WithdrawConsent } from './commands/record-consent.ts';
import { RecordCare, RecordProtection, RecordRepresentative } from './commands/record-standing.ts';
import { AddGoal, RemoveGoal, ReviseGoal } from './commands/write-goals.ts';
import { ReviseIntervention } from './commands/write-interventions.ts';
import { ContentParty } from './content/content-parts.schema.ts';
import { View } from './content/view.schema.ts';
import { Custody, PersonAround, Relation } from './person-around.schema.ts';
import { CancelMove, HandOver, Moving } from './moving.schema.ts';
import type { fieldLengths } from './plan-intervention.schema.ts';
import { consentId, goalId, hanna, idOf, interventionId, josef, minutes, paediatrics, partyId, worker } from './testing/fictional-family.ts';
import { aCare, aProtection, aRepresentative } from './testing/the-records.ts';

const place = { house: paediatrics.house, unit: paediatrics.unit };
const someone = { id: hanna, relation: 'guardian', name: 'Hanna Ahlgren' } as const;
const faultOf = (schema: z.ZodType, input: unknown): string | undefined => schema.safeParse(input).error?.issues[0]?.path.join('.');

describe('A command is known by its own word, and by no other', () => {
  const commands: readonly [schema: z.ZodType, command: { readonly type: string; readonly [field: string]: unknown }][] = [
    [HandOver, { type: 'handOver' }],
    [CancelMove, { type: 'cancelMove' }],
    [AddPerson, { type: 'addPerson', person: someone }],
    [RevisePerson, { type: 'revisePerson', person: someone }],
    [AcceptIntervention, { type: 'acceptIntervention', intervention: interventionId(1) }],
    [DeclineIntervention, { type: 'declineIntervention', intervention: interventionId(1), reason: 'r' }],
    [NameLead, { type: 'nameLead', party: partyId(1), who: 'w' }],
    [AcceptLead, { type: 'acceptLead', party: partyId(1) }],
    [DeclineLead, { type: 'declineLead', party: partyId(1), reason: 'r' }],
    [InviteParty, { type: 'inviteParty', party: partyId(1), unit: paediatrics, role: 'r' }],
    [WithdrawConsent, { type: 'withdrawConsent', consent: consentId(1) }],
    [NarrowConsent, { type: 'narrowConsent', consent: consentId(1), receiver: place }],
    [RecordCare, { type: 'recordCare', care: aCare }],
    [RecordRepresentative, { type: 'recordRepresentative', representative: aRepresentative }],
    [RecordProtection, { type: 'recordProtection', protection: aProtection }],
    [AddGoal, { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 't' }],
    [ReviseGoal, { type: 'reviseGoal', goal: goalId(1), text: 't', baseVersion: 1 }],
    [RemoveGoal, { type: 'removeGoal', goal: goalId(1), baseVersion: 1 }],
  ];
  test.each(commands.map(([schema, command]) => [command.type, schema, command] as const))('%s', (_type, schema, command) => {
    expect(schema.parse(command)).toEqual(command);
    expect(faultOf(schema, { ...command, type: '' })).toBe('type');
    expect(faultOf(schema, { ...command, more: true })).toBe('');
  });
  test('SEC-02: the original is on its way to a house, since a moment', () => {
    expect(faultOf(Moving, { to: 'region', since: minutes(1) })).toBeUndefined();
    expect(faultOf(Moving, { to: 'region' })).toBe('since');
  });
});

describe('ACT-18: who somebody is around the person', () => {
  const words = ['person', 'guardian', 'godMan', 'forvaltare', 'personligtOmbud', 'powerOfAttorney', 'relative', 'fosterParent', 'contactPerson'];
  test.each(words)('%s', (relation) => expect(PersonAround.parse({ ...someone, relation })).toEqual({ ...someone, relation }));
  test.each(['', 'neighbour'])('"%s" is nobody', (relation) => expect(faultOf(PersonAround, { ...someone, relation })).toBe('relation'));
  test('and nothing else', () => expect(Relation.options).toEqual(words));
  test.each([
    ['shared since birth', {}, undefined],
    ['by a court', { kind: 'custody', from: '2024-01-01' }, undefined],
    ['specially appointed, for a time', { kind: 'speciallyAppointed', from: '2024-01-01', to: '2026-01-01' }, undefined],
    ['of another kind', { kind: 'shared' }, 'kind'],
    ['of no kind', { kind: '' }, 'kind'],
    ['until no day', { to: '2026-02-30' }, 'to'],
  ])('CON-35: custody %s', (_reason, custody, fault) => expect(faultOf(Custody, custody)).toBe(fault));
});

describe('SEC-11: as much as there is room for, and not more', () => {
  const view = { person: josef, stance: 'agrees', by: worker, at: minutes(1) };
  const narrowed = (count: number) => ({
    type: 'narrowConsent',
    consent: consentId(1),
    receiver: place,
    kinds: Array.from({ length: count }, (_one, index) => InformationKind.options[index % InformationKind.options.length]),
  });
  const revised = (field: keyof typeof fieldLengths, length: number) => ({
    type: 'reviseIntervention',
    intervention: interventionId(1),
    field,
    text: 'x'.repeat(length),
    baseVersion: 1,
  });
  const party = { id: 'bup', principal: 'region' };
  const rows: readonly [reason: string, schema: z.ZodType, input: object, fault: string | undefined][] = [
    ['GOA-03: no belief at all', View, { ...view, belief: 0 }, undefined],
    ['GOA-03: some belief', View, { ...view, belief: 5 }, undefined],
    ['GOA-03: full belief', View, { ...view, belief: 10 }, undefined],
    ['GOA-03: less than none', View, { ...view, belief: -1 }, 'belief'],
    ['GOA-03: more than full', View, { ...view, belief: 11 }, 'belief'],
    ['CON-24: nothing is taken back', NarrowConsent, narrowed(0), 'kinds'],
    ['CON-24: one kind', NarrowConsent, narrowed(1), undefined],
    ['CON-24: two kinds', NarrowConsent, narrowed(2), undefined],
    ['CON-24: every kind', NarrowConsent, narrowed(16), undefined],
    ['CON-24: more kinds than there are', NarrowConsent, narrowed(17), 'kinds'],
    ['GOA-10: the longest words of what is done', ReviseIntervention, revised('what', 1000), undefined],
    ['GOA-10: longer', ReviseIntervention, revised('what', 1001), 'text'],
    ['GOA-10: the longest words of where', ReviseIntervention, revised('where', 200), undefined],
    ['GOA-10: longer', ReviseIntervention, revised('where', 201), 'text'],
    ['GOA-10: the day is no text', ReviseIntervention, { ...revised('what', 1), field: 'due' }, 'field'],
    ['INV-02: a unit that comes, and who', ContentParty, { ...party, answer: { coming: true, who: 'Elin' } }, undefined],
    ['INV-02: a unit that does not come', ContentParty, { ...party, answer: { coming: false } }, undefined],
    ['INV-02: neither yes nor no', ContentParty, { ...party, answer: {} }, 'answer.coming'],
    ['ACT-09: a personligt ombud asks', PersonAsking, { id: idOf(1), as: 'personligtOmbud', agreed: true }, undefined],
    ['ACT-09: a neighbour asks', PersonAsking, { id: idOf(1), as: 'neighbour' }, 'as'],
  ];
  test.each(rows)('%s', (_reason, schema, input, fault) => expect(faultOf(schema, input)).toBe(fault));

  test.each([1000, 1001])('GOA-10: a text of where that is %i long is too long for one reason only', (length) => {
    expect(ReviseIntervention.safeParse(revised('where', length)).error?.issues).toMatchObject([
      { code: 'too_big', origin: 'string', inclusive: true, path: ['text'], maximum: length > 1000 ? 1000 : 200 },
    ]);
  });
});
