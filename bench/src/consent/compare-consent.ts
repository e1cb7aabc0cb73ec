import { type Figure, measure, ratios } from '../measure.ts';
import { consentCandidates } from './candidates.ts';

/** A fully explained consent decision against engines that answer yes or no on a finished list. */
export async function compareConsent(): Promise<{ readonly decisions: readonly Figure[]; readonly timesCasl: Readonly<Record<string, number>> }> {
  const candidates = await consentCandidates();
  const [expected, ...others] = await Promise.all(candidates.map(({ answers }) => answers()));
  for (const [index, answers] of others.entries()) {
    if (JSON.stringify(answers) !== JSON.stringify(expected))
      throw new Error(`${candidates[index + 1]?.name} answers something else: the comparison is worthless.`);
  }
  const decisions = await measure(candidates);
  return { decisions, timesCasl: ratios(decisions, 'casl') };
}
