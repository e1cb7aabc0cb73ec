/**
 * What can be wrong with facts as they are documented, so that they contradict themselves or one another (CON-21, SEC-11).
 *
 * @example
 * consentFormCodes.includes('endsBeforeStart') // true
 */
export const consentFormCodes = [
  'endsBeforeStart',
  'giverContradicts',
  'receiverTwice',
  'kindNamedAndExcluded',
  'withdrawnBeforeGiven',
  'recordedBeforeMade',
  'endRecordedWithoutEnd',
  'outsideLife',
  'idTwice',
  'actsForSelf',
  'neverHadCustody',
  'neverRepresented',
  'representativeContradicts',
  'notAGuardian',
  'assessmentContradicts',
] as const;
/** One of the codes of facts that contradict themselves. */
export type ConsentFormCode = (typeof consentFormCodes)[number];

type Path = readonly (string | number)[];

/** Where a schema reports what it finds. */
interface Report {
  addIssue(issue: { code: 'custom'; path: (string | number)[]; params: { violation: string; rule: string } }): void;
}

/** Reports what is wrong, if it is, and where. */
export type Check = (isWrong: boolean, violation: ConsentFormCode, ...path: Path) => void;

/** Checks a part of what a schema reads, with the rule that its faults go against. */
export function checking(report: Report, rule: string, ...part: Path): Check {
  return (isWrong, violation, ...path) => {
    if (isWrong) report.addIssue({ code: 'custom', path: [...part, ...path], params: { violation, rule } });
  };
}
