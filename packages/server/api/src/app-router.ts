import { linkList } from './procedures/link-list.ts';
import { linkMake } from './procedures/link-make.ts';
import { linkTakeBack } from './procedures/link-take-back.ts';
import { needRegister } from './procedures/need-register.ts';
import { planChange } from './procedures/plan-change.ts';
import { planOpened } from './procedures/plan-opened.ts';
import { planOpenInEmergency } from './procedures/plan-open-in-emergency.ts';
import { planRead } from './procedures/plan-read.ts';
import { sessionMe } from './procedures/session-me.ts';
import { workEmergencies } from './procedures/work-emergencies.ts';
import { workList } from './procedures/work-list.ts';
import { router } from './trpc.ts';

/** Everything a house answers to those who are signed in. */
export const appRouter = router({
  session: router({ me: sessionMe }),
  work: router({ list: workList, emergencies: workEmergencies }),
  need: router({ register: needRegister }),
  link: router({ make: linkMake, takeBack: linkTakeBack, list: linkList }),
  plan: router({ read: planRead, change: planChange, opened: planOpened, openInEmergency: planOpenInEmergency }),
});
export type AppRouter = typeof appRouter;
