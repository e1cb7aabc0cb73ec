import { latestAssessment, settleQuestion, withLacks } from './assessed.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import type { Said } from './coverage.ts';
import { goesOn, isAgainst, isRefused, leavesOut, type Occasion, type Settled, said, type Spoken, spokenBy } from './occasion.ts';
import { type Stance, type Standing, type Verdict, verdictOn } from './precedence.ts';
import { type Deciders, ownGiver } from './who-decides.ts';
import { lacking, noDecider } from './lacking.ts';

/** A child outside care under LVU: those who decide for it, and the child by the table of precedence (CON-02 – CON-05, CON-08, CON-09, CON-11, CON-12). */
export function settleFamily(deciders: Deciders, occasion: Occasion): Settled {
  const spoken = spokenBy(deciders.givers, occasion);
  const standing = standingOf(deciders, occasion);
  const own = { giver: ownGiver(occasion.facts), answer: childSaid(standing, occasion) };
  const guardians = stanceOf(spoken);
  const verdict = verdictOn(stanceOf([own]), guardians, standing);
  const lacks = lacksOf({ spoken, own, standing, verdict }, occasion);
  if (verdict === 'childRefuses') lacks.push(consentViolation('matureChildSaysNo', { person: own.giver.id }, occasion.moment.today));
  if (lacks.length > 0) return isRefused(...lacks);
  const rule = guardians === 'unanswered' ? 'CON-04' : deciders.rule;
  if (verdict !== 'goOn') return settleQuestion(verdict as OpenVerdict, occasion, rule);
  if (!deciders.together || guardians !== 'unanswered') return goesOn(rule);
  return withLacks(settleQuestion('godManNotAsked', occasion, rule), lackingOf(spoken, occasion));
}

type OpenVerdict = Exclude<Verdict, 'goOn' | 'guardiansMissing' | 'guardiansRefuse' | 'childRefuses'>;

/** How far the child decides in this matter (CON-04, CON-09, CON-12). */
export function standingOf({ together }: Pick<Deciders, 'together'>, occasion: Occasion): Standing {
  const maturity = latestAssessment('maturity', occasion);
  if (maturity?.outcome !== 'mature') return together ? 'together' : 'notMature';
  occasion.trace?.assessments.push(maturity);
  return occasion.facts.routine?.matureChildSuffices === true ? 'suffices' : 'mature';
}

/** What the child says; where it does not decide, a yes carries nothing, and is not noted as what the answer rests on. */
export function childSaid(standing: Standing, occasion: Occasion): Said {
  return said(ownGiver(occasion.facts), standing === 'notMature' ? { ...occasion, trace: undefined } : occasion);
}

/** What some answers amount to: a no of one weighs most, then that one has not answered; nobody to ask is no answer. */
function stanceOf(spoken: readonly Spoken[]): Stance {
  if (spoken.some(isAgainst)) return 'no';
  return spoken.length === 0 || spoken.some(({ answer }) => answer === 'none') ? 'unanswered' : 'yes';
}

interface Lacks {
  readonly spoken: readonly Spoken[];
  readonly own: Spoken;
  readonly standing: Standing;
  readonly verdict: Verdict;
}

// Those who have not said yes; or that nobody is known who could.
function lackingOf(spoken: readonly Spoken[], occasion: Occasion): ConsentViolation[] {
  return spoken.length === 0 ? [noDecider(occasion)] : spoken.filter(({ answer }) => answer !== 'covered').map((one) => lacking(one, occasion));
}

// Who refuses is told of everyone whose yes is missing, unless the child's suffices (CON-02, CON-12).
function lacksOf({ spoken, own, standing, verdict }: Lacks, occasion: Occasion): ConsentViolation[] {
  const isStopped = verdict === 'guardiansMissing' || verdict === 'guardiansRefuse';
  if (isStopped && spoken.length === 0) return lackingOf(spoken, occasion);
  const deciding = standing === 'notMature' ? spoken : [...spoken, own];
  if (!isStopped && !deciding.some(leavesOut)) return [];
  const isLacking = (one: Spoken): boolean => leavesOut(one) || (one !== own && one.answer !== 'covered' && verdict !== 'goOn');
  return deciding.filter(isLacking).map((one) => lacking(one, occasion));
}
