import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { given } from '../given.ts';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

/** What `Tabs` takes. */
export interface TabsProps<Id extends string = string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected?: Id | undefined;
  readonly onSelect?: ((id: Id) => void) | undefined;
}

/** Several views of the same thing, one in sight. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs className="st-tabs" {...given({ selectedKey: selected, onSelectionChange: onSelect && ((id: unknown) => onSelect(id as Id)) })}>
      <TabList className="st-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="st-tab">
            {tab.label}
            {tab.count !== undefined && <span className="st-tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="st-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
