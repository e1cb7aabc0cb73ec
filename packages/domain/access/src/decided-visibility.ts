import type { InformationKind } from '@stafett/consent';
import type { PersonId } from '@stafett/kernel';
import type { AccessQuestion } from './access-question.ts';
import type { VisibilityDecision, VisibilityMatter } from './visibility-decision.schema.ts';

/** What a decision is looked for about. */
interface Sought {
  readonly matter: VisibilityMatter;
  readonly about: PersonId;
  readonly viewer: PersonId;
  readonly kind?: InformationKind | undefined;
}

// People show what is their own, and take back what they have shown; to hide information, or to show where somebody protected is, takes a recorded decision.
function mayDecide(decision: VisibilityDecision): boolean {
  if (decision.by === 'professional') return true;
  if (decision.person !== decision.about || decision.matter === 'whereabouts') return false;
  return decision.matter !== 'information' || decision.outcome === 'shown';
}

const stands = ({ at: decidedAt, withdrawnAt }: VisibilityDecision, at: string): boolean => decidedAt <= at && (withdrawnAt === undefined || at < withdrawnAt);

const isAbout = (decision: VisibilityDecision, { matter, about, viewer, kind }: Sought): boolean =>
  decision.matter === matter &&
  decision.about === about &&
  decision.viewer === viewer &&
  (decision.kinds === undefined || (kind !== undefined && decision.kinds.includes(kind)));

/** What has been decided last; of a yes and a no in the same moment the no counts (SEC-06). */
export function decidedVisibility(sought: Sought, { at, decisions = [] }: Pick<AccessQuestion, 'at' | 'decisions'>): VisibilityDecision['outcome'] | undefined {
  const standing = decisions.filter((decision) => mayDecide(decision) && stands(decision, at) && isAbout(decision, sought));
  const latest = standing.reduce<string>((last, one) => (one.at > last ? one.at : last), '');
  const last = standing.filter((one) => one.at === latest);
  return last.find(({ outcome }) => outcome === 'hidden')?.outcome ?? last[0]?.outcome;
}
