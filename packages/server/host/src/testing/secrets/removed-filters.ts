interface Parts {
  readonly people: readonly object[];
  readonly [part: string]: unknown;
}

/** What a copy is when one of its filters is not there: the part as it stands in the original. */
const partOf =
  (...parts: readonly string[]) =>
  (original: Parts, copy: Parts): Parts => ({ ...copy, ...Object.fromEntries(parts.map((part) => [part, original[part]])) });

/** The filters inside a copy, by what they hold back. */
export const filtersOfCopies: Readonly<Record<string, (original: Parts, copy: Parts) => Parts>> = {
  'who is in the copy, and their numbers': partOf('people'),
  'what the consents say and rest on': partOf('consents', 'assessments', 'boardDecisions', 'grounds', 'disclosures'),
  'why the need was seen': partOf('need'),
  preparation: partOf('preparation'),
  'parties and their notes': partOf('parties'),
  'place, contact and roles of the meeting': partOf('meeting'),
  goals: partOf('goals'),
  interventions: partOf('interventions'),
  'other plans': partOf('sisterPlans'),
  'crisis plan': partOf('crisisPlan'),
  'what each answered to the plan': partOf('planAnswers'),
  lead: partOf('lead'),
  'place of the follow-up': partOf('nextFollowUp'),
  'follow-ups': partOf('followUps'),
};

/** Filters elsewhere, that do not make a copy or are the last of it. */
export const otherFilters = ['hideWhereabouts', 'withholdWords', 'whoOpened', 'forTheRoad', 'violationsOf', 'makeLog'] as const;

let removed: string | undefined;

/** Takes one filter away, in this process only; nothing gives all back. */
export function removeFilter(name: string | undefined): void {
  removed = name;
}

export const isRemoved = (name: string): boolean => removed === name;

/** A copy, without the filter that is taken away. */
export const unfiltered = (original: Parts, copy: Parts): Parts => (removed === undefined ? copy : (filtersOfCopies[removed]?.(original, copy) ?? copy));
