import { allow, type Decision, dateIn, type PersonId, refuse } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';
import type { AccessRemedy, AccessViolationCode } from './access.violations.ts';
import type { AccessQuestion } from './access-question.ts';
import type { PersonAsker } from './asker.ts';
import { decidedVisibility } from './decided-visibility.ts';
import { knowsWhereabouts } from './may-know-whereabouts.ts';
import { relationOf } from './relation-to.ts';
import type { ViewedItem } from './viewed-item.schema.ts';
import type { VisibilityMatter } from './visibility-decision.schema.ts';

interface Hidden {
  readonly code: AccessViolationCode;
  readonly rule: RuleId;
  readonly remedy?: AccessRemedy | undefined;
}

/**
 * Whether one in the family may see an item on the own account (SEC-06): the child and the guardians have each their own.
 * The child's own words and picked cards are the child's until the child shows them, or it is decided; what is hidden from the child takes a recorded decision.
 * What is about another adult is that adult's to show. Whereabouts come first (SEC-05, CON-07).
 *
 * @param viewer - whose account
 * @param item - as it would be shown
 * @param question - the plan, what has been decided, and the moment
 * @example
 * mayPersonSee({ person: examplePlan.person }, { kind: 'ownWords', about: examplePlan.person }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }).outcome // 'allowed'
 * mayPersonSee({ person: examplePlan.people[1].id }, { kind: 'ownWords', about: examplePlan.person }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }).violations[0].code // 'ownWordsHidden'
 */
export function mayPersonSee(viewer: PersonAsker, item: ViewedItem, question: AccessQuestion): Decision<AccessViolationCode> {
  const today = dateIn(question.at);
  const hidden = whyHidden(viewer, item, question);
  if (hidden === undefined) return allow({ rules: ['SEC-05', 'SEC-06'], laws: lawsFor('SEC-05', today) });
  const { code, rule, remedy } = hidden;
  return refuse([{ code, path: [], facts: { kind: item.kind }, rule, laws: lawsFor(rule, today), remedy }]);
}

const hasAccount = ['person', 'guardian', 'representative'];

function whyHidden(viewer: PersonAsker, item: ViewedItem, question: AccessQuestion): Hidden | undefined {
  if (!hasAccount.includes(relationOf(viewer, question))) return { code: 'noAccountHere', rule: 'SEC-04' };
  if (!knowsWhereabouts(viewer, question)(item)) return { code: 'whereaboutsHidden', rule: 'SEC-05' };
  const thing = thingIn(item, question.plan.person);
  const isOwn = thing.about === viewer.person;
  const decided = decidedVisibility({ ...thing, viewer: viewer.person, kind: item.kind }, question);
  if (decided === 'shown' || (isOwn && thing.matter !== 'information')) return undefined;
  if (decided === 'hidden') return { code: 'hiddenByDecision', rule: 'SEC-06' };
  return isOwn ? undefined : whyNotByItself(thing, item.kind, question.plan.person);
}

interface Thing {
  readonly matter: VisibilityMatter;
  readonly about: PersonId;
}

// Cards are always the person's; own words too, as long as nobody has said whose they are.
function thingIn({ kind, about, wordsOf, conversationMenu }: ViewedItem, person: PersonId): Thing {
  if (conversationMenu === true) return { matter: 'conversationMenu', about: person };
  if (wordsOf !== undefined || kind === 'ownWords') return { matter: 'ownWords', about: wordsOf ?? person };
  return { matter: 'information', about };
}

// Without a decision: the person's words are the person's; what is about another adult is that adult's, but who they are.
function whyNotByItself({ matter, about }: Thing, kind: ViewedItem['kind'], person: PersonId): Hidden | undefined {
  const isWords = matter !== 'information';
  if (isWords === (about !== person) || (!isWords && kind === 'identity')) return undefined;
  return { code: isWords ? 'ownWordsHidden' : 'aboutAnotherPerson', rule: 'SEC-06', remedy: 'askWhoseItIs' };
}
