import { InformationKind } from '@stafett/consent';
import { InterventionStatus } from '@stafett/goals';
import { type Plan, statusOf } from '@stafett/plan';
import { z } from 'zod';
import { expectationRule } from '../expectation-rule.ts';
import { eyesOf, type Scene, type Verdict } from '../scene.ts';
import { listOf, nameOf, oneOrMore } from '../short-name.ts';
import type { Reading } from '../stage.ts';
import { type PlanPart, planParts, showsKind, showsPart } from './parts-shown.ts';

const Form = z.strictObject({
  who: oneOrMore(nameOf('staff')),
  goal: oneOrMore(nameOf('goal')).optional(),
  intervention: oneOrMore(nameOf('intervention')).optional(),
  status: InterventionStatus.optional().describe('how far the intervention has come, as it is seen'),
  part: oneOrMore(z.enum(planParts)).optional(),
  kind: oneOrMore(InformationKind).optional().describe('anything of this kind of information'),
  about: nameOf('person').optional().describe('of the kind: only about this person'),
  words: oneOrMore(z.string().min(1)).optional().describe('these words anywhere in what is read'),
});
type Form = z.infer<typeof Form>;

interface Thing {
  readonly called: string;
  isIn(reading: Reading): boolean;
}

const itself: Thing = { called: 'the plan', isIn: () => true };

function thingsIn(form: Form, { names }: Scene): readonly Thing[] {
  const about = form.about === undefined ? undefined : names.idOf('person', form.about);
  const things: readonly Thing[] = [
    ...listOf(form.goal).map((name) => thing(`goal ${name}`, ({ goals }) => goals.some(({ id }) => id === names.idOf('goal', name)))),
    ...listOf(form.intervention).map((name) => interventionThing(name, form.status, names)),
    ...listOf<PlanPart>(form.part).map((part) => thing(part, (plan) => showsPart(plan, part))),
    ...listOf<InformationKind>(form.kind).map((kind) =>
      thing(`kind ${kind}${form.about === undefined ? '' : ` about ${form.about}`}`, (plan) => showsKind(plan, kind, about)),
    ),
    ...listOf(form.words).map((words) => thing(`the words "${words}"`, (plan) => JSON.stringify(plan).toLowerCase().includes(words.toLowerCase()))),
  ];
  return things.length === 0 ? [itself] : things;
}

const thing = (called: string, isIn: (plan: Plan) => boolean): Thing => ({ called, isIn: ({ plan }) => isIn(plan) });

function interventionThing(name: string, status: InterventionStatus | undefined, names: Scene['names']): Thing {
  const id = names.idOf('intervention', name);
  const isMeant = (plan: Plan) => plan.interventions.some((one) => one.id === id && (status === undefined || statusOf(one) === status));
  return thing(status === undefined ? `intervention ${name}` : `intervention ${name} as ${status}`, isMeant);
}

async function look(form: Form, scene: Scene): Promise<readonly { readonly what: string; readonly isSeen: boolean }[]> {
  const things = thingsIn(form, scene);
  const all = listOf(form.who).map(async (who) => {
    const eyes = eyesOf(who, scene);
    const reading = await scene.read(eyes);
    const isListed = (await scene.workLine(eyes)) !== undefined;
    return things.map((one) => ({ what: `${who} and ${one.called}`, isSeen: reading === undefined ? one === itself && isListed : one.isIn(reading) }));
  });
  return (await Promise.all(all)).flat();
}

function verdict(looks: Awaited<ReturnType<typeof look>>, shouldBeSeen: boolean): Verdict {
  const wrong = looks.filter(({ isSeen }) => isSeen !== shouldBeSeen).map(({ what }) => what);
  if (wrong.length === 0) return { held: true, seen: shouldBeSeen ? 'seen' : 'not seen' };
  return { held: false, seen: `${shouldBeSeen ? 'not seen' : 'seen'}: ${wrong.join('; ')}` };
}

/** These people see the plan, or this in it. */
export const canSee = expectationRule(Form, async (expected, scene) => verdict(await look(expected, scene), true));

/** None of these people sees the plan, or any of this in it. */
export const cannotSee = expectationRule(Form, async (expected, scene) => verdict(await look(expected, scene), false));
