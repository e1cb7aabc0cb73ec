import { stepOf } from '@stafett/plan';
import { Navigate } from '@tanstack/react-router';
import { PartySection } from '../party/party-section.tsx';
import { useOpenPlan } from './plan-context.ts';
import { pathOf, stepSections } from './plan-paths.ts';

/** Where a plan opens: a party at its part, the answerable unit at the step that the plan is in. */
export function CurrentStep() {
  const { plan, at, isOriginal } = useOpenPlan();
  return isOriginal ? <Navigate to={pathOf(plan.id, stepSections[stepOf(plan, at)])} replace /> : <PartySection />;
}
