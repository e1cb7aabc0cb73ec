import type { Plan } from '@stafett/plan';
import type { MessageBody } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Envelope } from './envelope.schema.ts';
import { type InboxAnswer, receiveEnvelope } from './receive-envelope.ts';
import { expiryOf, usualLifetimes } from './lifetime.ts';
import { signEnvelope } from './sign-envelope.ts';
import { act, buildWorld, houseOf, idOf, meet, originalIn, partyOf, plan, someoneAt, type UnitName, units, type World } from './testing/fictional-world.ts';
import { copyOf } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
let sequence: number;
beforeEach(async () => {
  world = await buildWorld();
  sequence = 0;
  await meet(world, ['paediatrics', 'preschool'], 'paediatrics');
  await runUntilQuiet(world);
});

const timesFrom = (issuedAt: Envelope['issuedAt']) => ({ issuedAt, expiresAt: expiryOf(issuedAt, usualLifetimes) });
const heldBy = (name: UnitName): Plan | undefined => copyOf(world, name)?.copy;

/** What a house answers to a message that another one has signed, whatever it says. */
async function answerTo(from: string, to: UnitName, { body, ...head }: { body: MessageBody; plan?: string; term?: number }): Promise<InboxAnswer> {
  sequence += 1;
  const { outbox } = world.houses[from] as World['houses'][string];
  const receiver = houseOf(world, to);
  const taken = receiver.store.rows().inbox.filter((one) => one.sender === from && one.plan === (head.plan ?? plan)).length;
  const envelope = {
    schema: 1,
    id: idOf(8_000_000 + sequence),
    from,
    to: units[to].house,
    plan,
    sequence: taken + 1,
    term: 1,
    epoch: 99,
    ...timesFrom(world.clock.now()),
    ...head,
    body,
  };
  return receiveEnvelope(receiver.inbox, await signEnvelope(envelope as Envelope, outbox.key));
}

const codesOf = ({ body: { outcome, violations } }: InboxAnswer): readonly string[] => [outcome, ...violations.map(({ code, rule }) => `${code} ${rule}`)];
const forged = (keeper: string, term: number): Plan => ({ ...(heldBy('paediatrics') as Plan), keeper: keeper as Plan['keeper'], term, version: 900 });
const copyFor = (name: UnitName, keeper: string, term: number) => ({
  term,
  body: { kind: 'copy', unit: units[name].unit, copy: forged(keeper, term) } as const,
});

describe('A known house cannot make itself the keeper of a plan (SEC-03)', () => {
  test('a unit that has a copy waits for word from its keeper', async () => {
    const before = heldBy('paediatrics');
    expect(codesOf(await answerTo('south', 'paediatrics', copyFor('paediatrics', 'south', 9)))).toEqual(['tooEarly']);
    expect(heldBy('paediatrics')).toEqual(before);
  });
  test('nor can it end that copy, or say that the original has moved to itself', async () => {
    const unit = units.paediatrics.unit;
    expect(codesOf(await answerTo('south', 'paediatrics', { term: 9, body: { kind: 'ended', unit } }))).toEqual(['tooEarly']);
    expect(codesOf(await answerTo('south', 'paediatrics', { term: 9, body: { kind: 'moved', unit, keeper: 'south' as never } }))).toEqual(['tooEarly']);
    expect(
      houseOf(world, 'paediatrics')
        .store.rows()
        .copies.every(({ endedAt, copy }) => endedAt === undefined && copy.keeper === 'municipality'),
    ).toBe(true);
  });
  test('in the house that keeps the original, no other house tells its units', async () => {
    expect(codesOf(await answerTo('region', 'preschool', copyFor('preschool', 'region', 9)))).toEqual(['refused', 'notTheOriginal SEC-03']);
    expect(heldBy('preschool')?.keeper).toBe('municipality');
  });
  test('nobody lays an original at a house that has not offered to lead', async () => {
    const original = { ...(originalIn(world) as Plan), keeper: 'region' as never, term: 2 };
    expect(codesOf(await answerTo('municipality', 'paediatrics', { term: 2, body: { kind: 'original', original } }))).toEqual([
      'refused',
      'notTheOriginal SEC-02',
    ]);
  });
  test('nor one with another unit as lead than the one that offered', async () => {
    world.weather = () => 'lost';
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    const { lead, ...plainly } = originalIn(world) as Plan;
    const original = {
      ...plainly,
      keeper: 'region' as never,
      term: 2,
      lead: { ...(lead as NonNullable<Plan['lead']>), state: 'accepted' as const, unit: units.health.unit },
    };
    expect(codesOf(await answerTo('municipality', 'paediatrics', { term: 2, body: { kind: 'original', original } }))).toEqual([
      'refused',
      'notTheOriginal SEC-02',
    ]);
  });
  test.each(['person', 'birthDate'] as const)('a copy that does not say whose it is (%s) is not taken in: no rule could answer for it', async (field) => {
    const copy = forged('municipality', 1);
    const people = field === 'person' ? copy.people.slice(1) : copy.people.map(({ birthDate: _unknown, ...someone }) => someone);
    const body = { kind: 'copy', unit: units.paediatrics.unit, copy: { ...copy, people } } as const;
    expect(codesOf(await answerTo('municipality', 'paediatrics', { body }))).toEqual(['refused', 'notTheOriginal SEC-03']);
  });
  test('a copy is for a party of the plan', async () => {
    expect(codesOf(await answerTo('municipality', 'health', copyFor('health', 'municipality', 1)))).toEqual(['refused', 'notTheOriginal SEC-03']);
    expect(heldBy('health')).toBeUndefined();
  });
});

describe('What a house proposes in a unit’s name is decided by what that unit may do (SEC-04)', () => {
  const proposal = (by: object, change: object = { type: 'declineLead', party: partyOf('paediatrics'), reason: 'x' }) =>
    ({ kind: 'proposal', proposal: idOf(90), change, by, at: world.clock.now() }) as unknown as MessageBody;
  const author = (name: UnitName) => {
    const { role: _role, ...by } = someoneAt(name);
    return by;
  };
  const answered = async (from: string, body: MessageBody, term = 1, about: string = plan) => {
    expect(codesOf(await answerTo(from, 'social', { plan: about, term, body }))).toEqual(['applied']);
    const { intent } = houseOf(world, 'social').store.rows().outbox.at(-1) ?? {};
    if (intent?.kind !== 'proposalAnswer' || intent.answer.state === 'redirected') return [];
    return [intent.answer.state, ...intent.answer.violations.map(({ code, rule }) => `${code} ${rule}`)];
  };
  const refused: readonly [why: string, from: string, body: () => MessageBody, term: number, about: string, answer: string][] = [
    ['in the name of another house’s unit', 'south', () => proposal(author('paediatrics')), 1, plan, 'planNotFound SEC-04'],
    ['in the name of the answerable unit', 'region', () => proposal(author('social')), 1, plan, 'planNotFound SEC-04'],
    ['a unit that is no party learns nothing of the plan', 'region', () => proposal(author('health')), 1, plan, 'planNotFound SEC-04'],
    ['just as of a plan that does not exist', 'region', () => proposal(author('health')), 1, idOf(99), 'planNotFound SEC-04'],
    [
      'what only the answerable unit does',
      'region',
      () => proposal(author('paediatrics'), { type: 'closePlan', reason: 'noNeed', turnTo: 't' }),
      1,
      plan,
      'onlyTheAnswerable SEC-04',
    ],
    ['from a copy of a term that has not been', 'region', () => proposal(author('paediatrics')), 2, plan, 'notTheOriginal SEC-02'],
  ];
  test.each(refused)('%s', async (_why, from, body, term, about, answer) => {
    expect(await answered(from, body(), term, about)).toEqual(['refused', answer]);
    expect(originalIn(world)?.lead?.state).toBe('offered');
  });

  test('the id of a command that was done is no way to hear that another was accepted', async () => {
    const [first] = houseOf(world, 'social').store.rows().history;
    const body = { ...proposal(author('paediatrics')), proposal: first?.command } as MessageBody;
    expect(await answered('region', body)).toEqual(['refused', 'idTaken PLA-12']);
  });

  test('sent again under a new message id it is accepted again, and done once', async () => {
    expect(await answered('region', proposal(author('paediatrics')))).toEqual(['accepted']);
    expect(await answered('region', proposal(author('paediatrics')))).toEqual(['accepted']);
    expect(
      houseOf(world, 'social')
        .store.rows()
        .history.filter(({ change }) => change.type === 'declineLead'),
    ).toHaveLength(1);
  });
});
