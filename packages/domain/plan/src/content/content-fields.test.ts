import { expect, test } from 'vitest';
import { aContent } from '../testing/a-content.ts';
import { fieldsOf } from './content-fields.ts';

test('what a plan does not hold is no field of it, so that nothing seems taken away', () => {
  expect(Object.keys(fieldsOf(aContent()).singles).toSorted()).toEqual(['lead', 'nextFollowUp', 'situation', 'whatMatters']);
  expect(fieldsOf(aContent({ preparation: undefined, lead: undefined, nextFollowUp: undefined })).singles).toEqual({});
  expect(Object.keys(fieldsOf(aContent({ lead: undefined })).singles)).not.toContain('lead');
});
