import { Navigate, Outlet } from '@tanstack/react-router';
import { useOpenPlan } from './plan-context.ts';

/** The work of a step is done on the original; who has a copy is led to the copy. */
export function OriginalOnly() {
  const { plan, isOriginal } = useOpenPlan();
  return isOriginal ? <Outlet /> : <Navigate to="/plan/$plan" params={{ plan: plan.id }} replace />;
}
