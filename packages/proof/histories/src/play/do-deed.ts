import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerablePlace, type PartyUnit, type Plan } from '@stafett/plan';
import { type Dice, diceOf } from '@stafett/simulation';
import { isSamePlace, units } from '../houses/places.ts';
import { ask, askAgain, type Person } from '../houses/sign-in.ts';
import type { Deed, DeedName } from '../script/script.ts';
import { count, type Playing, type Story } from './history.ts';
import { sendChange, type Wish } from './send-change.ts';
import { yesOf } from './yes-of.ts';

interface Choosing {
  readonly story: Story;
  readonly plan: Plan;
  readonly by: PartyUnit;
  readonly dice: Dice;
}

/** Somebody looks at the plan and does something in it, if there is anything to do. */
export async function doDeed(playing: Playing, { plan: number, what, by: unit, roll }: Deed): Promise<void> {
  const story = playing.stories[number] as Story;
  const plan = await look(playing, story);
  if (plan === undefined) return count(playing, 'nobody could look');
  const by = unit === undefined ? story.answerable : (units[unit] as PartyUnit);
  const wish = await makings[what]({ story, plan, by, dice: diceOf(roll) }, playing);
  if (wish === undefined) return count(playing, 'nothing to do');
  const became = await sendChange(playing, story, wish);
  if (became === 'written' || became === 'proposed') count(playing, `${wish.change.type} ${became}`);
  return undefined;
}

const personAt = ({ open }: Playing, unit: PartyUnit): Person => open.people[units.findIndex((one) => isSamePlace(one, unit))] as Person;

// Who answered last may have handed it on: then it is asked who was given it.
async function look(playing: Playing, story: Story): Promise<Plan | undefined> {
  for (const _time of [1, 2]) {
    const read = await askAgain(
      () => personAt(playing, story.answerable).plan.read.query({ plan: story.plan }),
      () => undefined,
    );
    if (read.is !== 'answered') return story.seen;
    const plan = read.answer.plan as Plan;
    if (read.answer.part === 'original' && plan.keeper === story.answerable.house) story.seen = plan;
    const answerable = units.find((one) => isSamePlace(one, answerablePlace(plan)));
    if (answerable === undefined || isSamePlace(answerable, story.answerable)) return story.seen;
    story.answerable = answerable;
  }
  return story.seen;
}

type Making = (choosing: Choosing, playing: Playing) => Wish | undefined | Promise<Wish | undefined>;

const makings: Readonly<Record<DeedName, Making>> = {
  addNote: ({ by, dice }) => ({ by, change: note(dice) }),
  writeSituation: ({ plan, by, dice }) => {
    const base = plan.preparation.situation?.version;
    const change = { type: 'writeSituation', text: `Läget ${dice.between(1, 1_000)}`, ...(base === undefined ? {} : { baseVersion: base }) };
    return { by, change };
  },
  recordYes: async ({ story, by, dice }, playing) => {
    const me = await ask(() => personAt(playing, by).session.me.query());
    if (me.is !== 'answered') return undefined;
    return { by, change: { type: 'recordConsent', consent: yesOf(story, { guardian: dice.pick(story.guardians), by, now: me.answer.now }) } };
  },
  narrow: narrowed,
  withdraw: ({ plan, by, dice }) => {
    const live = standing(plan);
    const doubled = live.filter(({ givenBy }) => live.filter((one) => one.givenBy === givenBy).length > 1);
    const consent = dice.pick(doubled.length > 0 ? doubled : live);
    // Where nobody says yes any more the plan ends; that is to happen, and not each time.
    if (consent === undefined || (doubled.length === 0 && dice.chance(70))) return undefined;
    return { by, change: { type: 'withdrawConsent', consent: consent.id } };
  },
  offerLead: ({ plan, by, dice }) => {
    const party = dice.pick(plan.parties.filter((one) => !isSamePlace(one, by) && one.principal !== 'state'));
    if (party === undefined) return undefined;
    const base = plan.lead === undefined ? {} : { baseVersion: plan.lead.version };
    return { by, change: { type: 'nameLead', party: party.id, who: 'Någon', ...base } };
  },
  answerLead: leadAnswered,
  addIntervention: ({ story, plan, by, dice }) => {
    const party = dice.pick(plan.parties);
    const information = dice.pick(['intervention', 'mentalHealth', 'somaticHealth']);
    const words = { intervention: randomUUID(), goal: story.goal, what: 'En insats till', responsible: { party: party.id }, information };
    return { by, change: { type: 'addIntervention', ...words } };
  },
  inviteAgain: ({ story, plan, by }) => {
    const unit = units.find((one) => !plan.parties.some((party) => isSamePlace(party, one)));
    return unit && { by, change: { type: 'inviteParty', party: story.parties[units.indexOf(unit)], unit, role: 'Kommer till' } };
  },
  answerInvitation: ({ story, by, dice }) => {
    const party = story.parties[units.indexOf(by)];
    return { by, change: { type: 'answerInvitation', party, coming: dice.chance(70), who: 'Vi' } };
  },
  reportIntervention: ({ plan, by, dice }) => {
    const party = plan.parties.find((one) => isSamePlace(one, by))?.id;
    const own = plan.interventions.filter(({ responsible }) => responsible !== undefined && 'party' in responsible && responsible.party === party);
    const intervention = dice.pick(own)?.id;
    return intervention && { by, change: { type: 'reportIntervention', intervention, status: dice.pick(['underWay', 'done']) } };
  },
  takeBackElsewhere: narrowed,
};

const note = (dice: Dice) => ({
  type: 'addNote',
  note: randomUUID(),
  list: dice.pick(['strengths', 'questions']),
  text: `Anteckning ${dice.between(1, 1_000)}`,
});

const standing = (plan: Plan) => plan.consents.filter(({ withdrawnAt, answer }) => withdrawnAt === undefined && answer === 'yes');

function narrowed({ plan, by, dice }: Choosing): Wish | undefined {
  const consent = dice.pick(standing(plan));
  const receiver = consent && dice.pick(consent.receivers);
  if (receiver === undefined) return undefined;
  const { house, unit } = receiver;
  const kinds = dice.chance(50) ? {} : { kinds: [dice.pick(['ownWords', 'mentalHealth', 'intervention'])] };
  return { by, change: { type: 'narrowConsent', consent: consent?.id, receiver: { house, unit }, ...kinds } };
}

const looks = 12;
const between = 100;

// The one that is asked answers when its copy says that it is.
async function leadAnswered({ story, plan, dice }: Choosing, playing: Playing): Promise<Wish | undefined> {
  const { lead } = plan;
  const by = lead?.state === 'offered' ? units.find((one) => isSamePlace(one, lead)) : undefined;
  if (by === undefined) return undefined;
  const party = story.parties[units.indexOf(by)];
  await untilAsked(() => personAt(playing, by).plan.read.query({ plan: story.plan }));
  const yes = { type: 'acceptLead', party };
  return { by, change: dice.chance(90) ? yes : { ...yes, type: 'declineLead', reason: 'Vi har inte tid' } };
}

async function untilAsked(read: () => Promise<{ readonly plan: unknown }>, left = looks): Promise<void> {
  const outcome = await ask(read);
  const isAsked = outcome.is === 'answered' && (outcome.answer.plan as Plan).lead?.state === 'offered';
  if (isAsked || left <= 1) return;
  await sleep(between);
  await untilAsked(read, left - 1);
}
