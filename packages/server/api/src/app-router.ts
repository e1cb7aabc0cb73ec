import { needRegister } from './procedures/need-register.ts';
import { planChange } from './procedures/plan-change.ts';
import { planOpened } from './procedures/plan-opened.ts';
import { planRead } from './procedures/plan-read.ts';
import { sessionMe } from './procedures/session-me.ts';
import { workList } from './procedures/work-list.ts';
import { router } from './trpc.ts';

/** Everything a house answers to those who are signed in. */
export const appRouter = router({
  session: router({ me: sessionMe }),
  work: router({ list: workList }),
  need: router({ register: needRegister }),
  plan: router({ read: planRead, change: planChange, opened: planOpened }),
});
export type AppRouter = typeof appRouter;
