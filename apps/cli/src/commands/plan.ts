import { dutyToTakePart } from '@stafett/actors';
import { type CalendarDate, dateIn } from '@stafett/kernel';
import { checkCompleteness, type Completeness, mayLead, type PlanContent, sequenceOf } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { type NameOf, sayHint, type Texts } from '@stafett/texts';
import { exitOf } from '../answer.ts';
import type { Command } from '../command.ts';
import { momentFlags, readMomentFlags } from '../moment-flags.ts';
import { planForm, type PlanQuestion } from '../questions/plan-question.ts';
import { readQuestion } from '../read-question.ts';
import { readSourceDocument } from '../read-source.ts';
import { headed, lawsFound, numbered, sayBasis, sayViolations } from '../say-decision.ts';

/** Whether a plan says what the law demands, what would make it better, in which order its interventions come, and what each party must and may. */
export const plan: Command = {
  flags: momentFlags,
  run: (call) => {
    const { question } = readQuestion(readSourceDocument(call), planForm, readMomentFlags(call));
    const { at, profile, ...content } = question;
    const { decision, parts, hints } = checkCompleteness(content, dateIn(at));
    const sequence = sequenceOf(content.interventions);
    const standing = standingIn(question, dateIn(at));
    const json = { at, profile, ...decision, parts, hints, sequence, standing, lawPlaces: lawsFound(decision.laws, call.texts) };
    return { exit: exitOf([decision.outcome]), json, prose: say({ decision, hints, sequence, standing, nameOf: namesIn(content) }, call.texts) };
  },
};

/** Must a party come when it is called, and can it have overall responsibility; a party of which the file does not tell the kind is left out. */
interface PartyStanding {
  readonly party: string;
  readonly mustTakePart: boolean;
  readonly rule: string;
  readonly mayLead: boolean;
}

function standingIn({ parties, profile }: PlanQuestion, today: CalendarDate): readonly PartyStanding[] {
  return parties.flatMap(({ id, kind, principal }) => {
    if (kind === undefined) return [];
    const { hasDuty, rule } = dutyToTakePart({ kind, principal }, { profile: profileNamed(profile), today });
    return [{ party: id, mustTakePart: hasDuty, rule, mayLead: mayLead({ kind, principal }, today).outcome === 'allowed' }];
  });
}

interface Found extends Pick<Completeness, 'decision' | 'hints'> {
  readonly sequence: readonly (readonly string[])[];
  readonly standing: readonly PartyStanding[];
  readonly nameOf: NameOf;
}

function say({ decision, hints, sequence, standing, nameOf }: Found, texts: Texts): readonly string[] {
  const words = { texts, nameOf };
  const steps = sequence.map((step) =>
    texts.say('cli.plan.together', { interventions: texts.list(step.map((id) => nameOf('intervention', id))), count: step.length }),
  );
  return [
    decision.outcome === 'allowed' ? texts.say('cli.plan.complete') : texts.say('cli.plan.incomplete', { count: decision.violations.length }),
    ...sayViolations(decision.violations, words),
    ...headed(
      texts.say('cli.plan.hints'),
      hints.map((hint) => `${sayHint(hint, words)} (${hint.rule})`),
    ),
    ...numbered(texts.say('cli.plan.order'), steps),
    ...headed(
      texts.say('cli.plan.standing'),
      standing.map(({ party, mustTakePart, rule, mayLead: leads }) =>
        texts.say('cli.plan.party', { party: nameOf('party', party), duty: mustTakePart ? 'yes' : 'no', lead: leads ? 'yes' : 'no', rule }),
      ),
    ),
    ...sayBasis(decision, texts),
  ];
}

// Things are called by their words in the plan, and by their short name where there are none.
function namesIn({ parties, goals, interventions, people = [] }: PlanContent): NameOf {
  const names = new Map([
    ...[...parties, ...people].map(({ id, name }) => [id, name ?? id] as const),
    ...goals.map(({ id, text }) => [id, text] as const),
    ...interventions.map(({ id, what }) => [id, what] as const),
  ]);
  return (_what, id) => names.get(id) ?? id;
}
