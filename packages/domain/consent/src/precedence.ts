import type { OpenQuestion } from './decisions.schema.ts';

/** What the child, or those who decide for the child, have answered; of the latter a no of one weighs most, then that one has not answered. */
export type Stance = 'yes' | 'unanswered' | 'no';

/** What follows: go on, what must be weighed, or whose answer stops it. */
export type Verdict = 'goOn' | 'guardiansMissing' | 'guardiansRefuse' | 'childRefuses' | OpenQuestion;

/** How far the child decides: not recorded as mature; so, but a god man decides together with the child; mature; mature where the routine lets that suffice. */
export type Standing = 'notMature' | 'together' | 'mature' | 'suffices';

/** One row of the table. */
export type PrecedenceRow = Readonly<{ child: Stance; guardians: Stance } & Record<Standing, Verdict>>;

const always = (verdict: Verdict): Readonly<Record<Standing, Verdict>> => ({ notMature: verdict, together: verdict, mature: verdict, suffices: verdict });

/**
 * The order of precedence between a child and those who decide for it, outside care under LVU (CON-02 – CON-05, CON-09, CON-12).
 * A routine changes what stands in the last column, never what the law refuses in the others.
 *
 * @example
 * precedence[1].mature // 'guardiansMissing'
 * precedence[1].suffices // 'goOn'
 */
export const precedence: readonly PrecedenceRow[] = [
  { child: 'yes', guardians: 'yes', ...always('goOn') },
  { child: 'yes', guardians: 'unanswered', ...always('guardiansMissing'), suffices: 'goOn' },
  { child: 'yes', guardians: 'no', ...always('guardiansRefuse'), mature: 'childAgainstGuardians', suffices: 'childAgainstGuardians' },
  { child: 'unanswered', guardians: 'yes', ...always('childNotAsked'), notMature: 'goOn' },
  { child: 'unanswered', guardians: 'unanswered', ...always('guardiansMissing') },
  { child: 'unanswered', guardians: 'no', ...always('guardiansRefuse') },
  { child: 'no', guardians: 'yes', ...always('childSaysNo'), suffices: 'childRefuses' },
  { child: 'no', guardians: 'unanswered', ...always('guardiansMissing') },
  { child: 'no', guardians: 'no', ...always('guardiansRefuse') },
];

/** The verdict of the table. */
export function verdictOn(child: Stance, guardians: Stance, standing: Standing): Verdict {
  const row = precedence.find((one) => one.child === child && one.guardians === guardians) as PrecedenceRow;
  return row[standing];
}
