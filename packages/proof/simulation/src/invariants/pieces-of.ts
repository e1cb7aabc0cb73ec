import type { SharedItem } from '@stafett/consent';
import type { Envelope } from '@stafett/exchange';
import type { Place, Plan } from '@stafett/plan';

/** Something that a plan tells, of a kind, about somebody. */
export interface Piece extends SharedItem {
  readonly says: string;
}

interface Part {
  readonly says: string;
  readonly of: (plan: Plan) => unknown;
  readonly item: Omit<SharedItem, 'about'>;
}

const noteIn =
  (wanted: string) =>
  ({ preparation }: Plan): unknown =>
    preparation.notes.find(({ list }) => list === wanted);

// What kind each part is stands here once more, apart from the code that filters.
const parts: readonly Part[] = [
  { says: 'that there is a plan', of: ({ id }) => id, item: { kind: 'identity' } },
  { says: 'why', of: ({ need }) => need.why ?? need.signs[0], item: { kind: 'family' } },
  { says: 'what matters', of: ({ preparation }) => preparation.whatMatters, item: { kind: 'ownWords' } },
  { says: 'the situation', of: ({ preparation }) => preparation.situation, item: { kind: 'socialSituation' } },
  { says: 'a strength', of: noteIn('strengths'), item: { kind: 'family' } },
  { says: 'a question', of: noteIn('questions'), item: { kind: 'participationWishes' } },
  { says: 'what shall not be brought up', of: noteIn('doNotBringUp'), item: { kind: 'participationWishes' } },
  { says: 'a follow-up', of: ({ followUps }) => followUps[0], item: { kind: 'goal' } },
  { says: 'the crisis plan', of: ({ crisisPlan }) => crisisPlan, item: { kind: 'riskAndCrisisPlan' } },
  { says: 'the place of the meeting', of: ({ meeting }) => meeting, item: { kind: 'identity', revealsWhereabouts: true } },
];

/** What a plan tells, piece by piece. */
export function piecesOf(plan: Plan): readonly Piece[] {
  const items = [...plan.goals, ...plan.interventions, ...(plan.sisterPlans ?? [])];
  const named = items.map(({ id, information: kind, about }) => ({ says: `${kind} ${id.slice(-6)}`, kind, about }));
  const told = parts.filter(({ of }) => of(plan) !== undefined).map(({ says, item }) => ({ says, ...item, about: plan.person }));
  return [...told, ...named];
}

/** What a message gives of a plan, and to which unit. */
export interface Given {
  readonly unit: Place;
  readonly plan: Plan;
  readonly isCopy: boolean;
}

/** What a message gives; nothing for one that holds no content. */
export function givenBy({ body, to }: Pick<Envelope, 'body' | 'to'>): Given | undefined {
  if (body.kind === 'copy') return { unit: { house: to, unit: body.unit }, plan: body.copy, isCopy: true };
  if (body.kind !== 'original' || body.original.lead === undefined) return undefined;
  return { unit: body.original.lead, plan: body.original, isCopy: false };
}
