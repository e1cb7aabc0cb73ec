import { CalendarDate, HouseId, PlanId, UnitId, UserId } from '@stafett/kernel';
import { z } from 'zod';

/** Somebody at work is given a part in one plan, whatever unit or title they have (ACT-13, ACT-14). */
export const Assignment = z.strictObject({
  user: UserId,
  house: HouseId,
  unit: UnitId,
  plan: PlanId,
  as: z.enum(['coordinator', 'meetingLeader']).describe('coordinator: prepares, calls, leads meetings, follows up. meetingLeader: leads the meeting'),
  from: CalendarDate,
  to: CalendarDate.optional().describe('Last day; absent until it is ended'),
});
export type Assignment = z.infer<typeof Assignment>;
