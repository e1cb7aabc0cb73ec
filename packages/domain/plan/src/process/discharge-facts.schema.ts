import { CalendarDate, Instant } from '@stafett/kernel';
import { z } from 'zod';
import { ProcessKey } from './process-key.schema.ts';

/** A stay in inpatient care, as far as its clocks go (DIS-01 to DIS-04). */
export const DischargeFacts = z.strictObject({
  unit: ProcessKey.describe('The inpatient unit: one of units'),
  admittedAt: Instant.optional().describe('When the person was admitted'),
  willNeedHelp: z.boolean().default(true).describe('The treating physician judges that help from others will be needed after discharge'),
  admissionNoticeAt: Instant.optional().describe('When the admission notice was sent to the units concerned (DIS-01)'),
  readyNoticeOn: CalendarDate.optional().describe('The day of the notice that the person is ready for discharge (DIS-03)'),
  fixedCareContact: ProcessKey.optional().describe('The unit of the fixed care contact, who calls: one of units (DIS-02, DIS-04)'),
  bothNeeded: z.boolean().default(true).describe('Interventions from both municipality and region are needed after discharge'),
  hasPlan: z.boolean().default(false).describe('There is a SIP already; it is followed up instead (DIS-04)'),
  calledOn: CalendarDate.optional().describe('The day the SIP was called to, or the follow-up of an existing one'),
});
export type DischargeFacts = z.infer<typeof DischargeFacts>;
