import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { type Trouble, TroubleNote } from '../trouble/trouble-note.tsx';

interface ActionTroubleProps {
  readonly trouble: Trouble | undefined;
}

/** Why the last try on this part of the plan's page did not go through. */
export function ActionTrouble({ trouble }: ActionTroubleProps) {
  const { plan, session } = useOpenPlan();
  return <TroubleNote trouble={trouble} nameOf={namesFor(plan, session.units)} />;
}
