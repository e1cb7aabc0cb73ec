import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { RootFrame } from '../frame/root-frame.tsx';
import { guestPath } from '../guest/guest-path.ts';
import { BrokenPage } from '../trouble/broken-page.tsx';
import { NotFound } from '../trouble/not-found.tsx';

const root = createRootRoute({ component: RootFrame, notFoundComponent: NotFound });

const workList = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../work-list/work-list-page.tsx'), 'WorkListPage'),
});
const need = createRoute({
  getParentRoute: () => root,
  path: '/need',
  component: lazyRouteComponent(() => import('../register-need/register-need-page.tsx'), 'RegisterNeedPage'),
});

const plan = createRoute({ getParentRoute: () => root, path: '/plan/$plan', component: lazyRouteComponent(() => import('../plan/plan-page.tsx'), 'PlanPage') });
const columns = createRoute({
  getParentRoute: () => plan,
  id: 'columns',
  component: lazyRouteComponent(() => import('../plan/plan-columns.tsx'), 'PlanColumns'),
});
const current = createRoute({
  getParentRoute: () => columns,
  path: '/',
  component: lazyRouteComponent(() => import('../plan/current-step.tsx'), 'CurrentStep'),
});

const work = createRoute({
  getParentRoute: () => columns,
  id: 'work',
  component: lazyRouteComponent(() => import('../plan/original-only.tsx'), 'OriginalOnly'),
});
const consent = createRoute({
  getParentRoute: () => work,
  path: '/consent',
  component: lazyRouteComponent(() => import('../consent/consent-section.tsx'), 'ConsentSection'),
});
const prepare = createRoute({
  getParentRoute: () => work,
  path: '/prepare',
  component: lazyRouteComponent(() => import('../prepare/prepare-section.tsx'), 'PrepareSection'),
});
const invite = createRoute({
  getParentRoute: () => work,
  path: '/invite',
  component: lazyRouteComponent(() => import('../invite/invite-section.tsx'), 'InviteSection'),
});
const followUp = createRoute({
  getParentRoute: () => work,
  path: '/follow-up',
  component: lazyRouteComponent(() => import('../follow-up/follow-up-section.tsx'), 'FollowUpSection'),
});
const close = createRoute({
  getParentRoute: () => work,
  path: '/close',
  component: lazyRouteComponent(() => import('../close/close-section.tsx'), 'CloseSection'),
});
const history = createRoute({
  getParentRoute: () => work,
  path: '/history',
  component: lazyRouteComponent(() => import('../history/history-section.tsx'), 'HistorySection'),
});

const wide = createRoute({ getParentRoute: () => plan, id: 'wide', component: lazyRouteComponent(() => import('../plan/original-only.tsx'), 'OriginalOnly') });
const meeting = createRoute({
  getParentRoute: () => wide,
  path: '/meeting',
  component: lazyRouteComponent(() => import('../meeting/meeting-page.tsx'), 'MeetingPage'),
});
const document = createRoute({
  getParentRoute: () => plan,
  path: '/document',
  component: lazyRouteComponent(() => import('../document/document-page.tsx'), 'DocumentPage'),
});

const guest = createRoute({ getParentRoute: () => root, path: guestPath, component: lazyRouteComponent(() => import('../guest/guest-page.tsx'), 'GuestPage') });

const routeTree = root.addChildren([
  guest,
  workList,
  need,
  plan.addChildren([
    columns.addChildren([current, work.addChildren([consent, prepare, invite, followUp, close, history])]),
    wide.addChildren([meeting]),
    document,
  ]),
]);

/** The addresses of the screens; each screen is fetched when it is first opened. */
export function makeRouter() {
  return createRouter({ routeTree, defaultPreload: false, scrollRestoration: false, defaultErrorComponent: BrokenPage });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
