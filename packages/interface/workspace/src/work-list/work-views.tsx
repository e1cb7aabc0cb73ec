import type { CalendarDate } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { SearchField, Stack, Tabs } from '@stafett/ui-kit';
import { useState } from 'react';
import type { WorkLine } from '../house/house-context.ts';
import { sortWork } from './sort-work.ts';
import { WorkLines } from './work-lines.tsx';

interface WorkViewsProps {
  readonly lines: readonly WorkLine[];
  readonly today: CalendarDate;
}

const manyLines = 5;

/** What is mine to do, what others hold, and everything; with a search where there is much. */
export function WorkViews({ lines, today }: WorkViewsProps) {
  const { say } = useTexts();
  const [sought, setSought] = useState('');
  const sorted = sortWork(lines, sought);
  const view = (id: keyof typeof sorted) => ({
    id,
    label: say(`work.${id}`),
    count: sorted[id].length,
    content: <WorkLines lines={sorted[id]} today={today} nothing={{ title: say(`work.${id}None`), text: say(`work.${id}NoneWhy`) }} />,
  });
  return (
    <Stack gap={6}>
      {lines.length > manyLines && <SearchField label={say('work.search')} value={sought} onChange={setSought} />}
      <Tabs label={say('work.views')} tabs={[view('today'), view('waiting'), view('all')]} />
    </Stack>
  );
}
