import { ConsentFacts, Receiver, SharedItem } from '@stafett/consent';
import { Instant } from '@stafett/kernel';
import type { z } from 'zod';
import leftOut from '../data/left-out.json' with { type: 'json' };
import type { QuestionForm } from '../question-form.ts';
import { asked } from './consent-question.ts';

const MANY = 1000;

/** May this be shared with that unit, or many items with many units. */
export const ShareQuestion = ConsentFacts.safeExtend({
  ...asked,
  item: SharedItem.optional().describe('What is asked about; or a list under `items`'),
  items: SharedItem.array().min(1).max(MANY).optional().describe('Several items; each is answered for each receiver'),
  receiver: Receiver.optional().describe('The unit that it would be shared with; or a list under `receivers`'),
  receivers: Receiver.array().min(1).max(MANY).optional().describe('Several units'),
  discloser: Receiver.optional().describe('A unit that might disclose without consent, by a decision under `disclosures`; answered apart from consent'),
  knownAt: Instant.optional().describe('With --who: as it was known at this moment, without what was written down later'),
}).check(({ value, issues }) => {
  for (const [field, violation] of againstShare(value)) issues.push({ code: 'custom', input: value, path: [field], params: { violation, rule: 'SEC-11' } });
});
export type ShareQuestion = z.infer<typeof ShareQuestion>;

export const shareForm: QuestionForm<ShareQuestion> = { schema: ShareQuestion, leftOut: [...leftOut.consent, ...leftOut.item], example: 'share' };

/** What is asked about, one or many. */
export const itemsOf = ({ item, items = [] }: ShareQuestion): readonly SharedItem[] => (item === undefined ? items : [item]);

/** The units that are asked about, one or many. */
export const receiversOf = ({ receiver, receivers = [] }: ShareQuestion): readonly Receiver[] => (receiver === undefined ? receivers : [receiver]);

type Asked = Pick<ShareQuestion, 'profile' | 'routine' | 'item' | 'items' | 'receiver' | 'receivers'>;

function againstShare({ profile, routine, item, items, receiver, receivers }: Asked): readonly (readonly [field: string, violation: string])[] {
  const pairs = [
    ['profile', profile, routine],
    ['items', items, item],
    ['receivers', receivers, receiver],
  ] as const;
  const twice = pairs.filter(([, one, other]) => one !== undefined && other !== undefined).map(([field]) => [field, 'saidTwice'] as const);
  return item === undefined && items === undefined ? [...twice, ['item', 'missing']] : twice;
}
