import type { PersonId } from '@stafett/kernel';
import { settleQuestions } from './assessed.ts';
import { againstBoard, hasDecidedNot, standingStarts } from './board-decisions.ts';
import type { ConsentViolation } from './consent.violations.ts';
import type { OpenQuestion } from './decisions.schema.ts';
import { isOn } from './holders-on.ts';
import { lacking, noDecider } from './lacking.ts';
import { isAgainst, isRefused, leavesOut, type Occasion, type Settled, type Spoken, spokenBy } from './occasion.ts';
import { childSaid, standingOf } from './settle-family.ts';
import type { Standing } from './precedence.ts';
import { type Deciders, ownGiver } from './who-decides.ts';

/** A child in care under LVU: consent is sought from those who decide and from the child; where it is missing the board's decision can carry (CON-06, CON-07). */
export function settleBoard(deciders: Deciders, occasion: Occasion): Settled {
  const standing = standingOf(deciders, occasion);
  const child = { giver: ownGiver(occasion.facts), answer: childSaid(standing, occasion) };
  const { rule, missing } = soughtFrom(deciders, occasion);
  const lacks = missing === undefined ? [] : lacksWithoutBoard(child, missing, occasion);
  if (standing !== 'notMature' && leavesOut(child)) lacks.push(lacking(child, occasion));
  if (lacks.length > 0) return isRefused(...lacks);
  const open = missing === undefined ? openThough(child, standing, occasion) : [];
  return settleQuestions([...(isAgainst(child) ? weighed : []), ...open], occasion, rule);
}

/** Those whose yes is missing, and what is said of it. */
interface Missing {
  readonly ids: readonly PersonId[];
  readonly lacks: readonly ConsentViolation[];
}

/** Whose yes is missing, and by which rule the board decides instead; nothing where all who decide have said yes. */
function soughtFrom({ givers }: Deciders, occasion: Occasion): { readonly rule: 'CON-06' | 'CON-07'; readonly missing?: Missing } {
  const exempt = exemptFrom(occasion);
  const needed = givers.filter(({ id }) => !exempt.includes(id));
  const without = spokenBy(needed, occasion).filter(({ answer }) => answer !== 'covered');
  const lacks = givers.length === 0 ? [noDecider(occasion)] : without.map((one) => lacking(one, occasion));
  const missing = { ids: without.map(({ giver }) => giver.id), lacks };
  if (needed.length < givers.length) return { rule: 'CON-07', missing };
  return lacks.length > 0 ? { rule: 'CON-06', missing } : { rule: 'CON-06' };
}

// A child's no is weighed before anything else counts (CON-12).
const weighed: readonly OpenQuestion[] = ['childSaysNo'];

/** What is open though all who decide have said yes: the rules do not say what the silence of a child who decides, or a no of the board, then means. A board that sought the child's consent has answered for the silence. */
function openThough(child: Spoken, standing: Standing, occasion: Occasion): readonly OpenQuestion[] {
  const isSilent = standing !== 'notMature' && child.answer === 'none';
  const starts = isSilent ? standingStarts([child.giver.id], occasion) : [];
  occasion.trace?.boardDecisions.push(...starts);
  const questions: OpenQuestion[] = isSilent && starts.length === 0 ? ['childNotAsked'] : [];
  return hasDecidedNot(occasion) ? [...questions, 'boardAgainstConsent'] : questions;
}

// Everyone without a yes that reaches must have been asked before the board decided (CON-06).
function lacksWithoutBoard(child: Spoken, { ids, lacks }: Missing, occasion: Occasion): ConsentViolation[] {
  const isAsked = child.answer === 'none' || isAgainst(child);
  const asked = isAsked ? [child.giver.id, ...ids] : ids;
  const starts = standingStarts(asked, occasion);
  occasion.trace?.boardDecisions.push(...starts);
  return starts.length > 0 ? [] : [...lacks, againstBoard(asked, occasion)];
}

/** The guardians whose consent is not needed: no contact with them, and the address secret from them; a secret address alone is not enough (CON-07). */
export function exemptFrom({ facts: { care }, moment }: Pick<Occasion, 'facts' | 'moment'>): readonly PersonId[] {
  const running = (care ?? []).filter((period) => isOn(period, moment.today));
  const secretFrom = running.flatMap(({ addressSecretFrom }) => addressSecretFrom ?? []);
  return running.flatMap(({ noContactWith }) => noContactWith ?? []).filter((id) => secretFrom.includes(id));
}
