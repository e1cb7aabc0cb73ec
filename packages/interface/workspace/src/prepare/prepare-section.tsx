import { NoteList } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { Section } from '../plan/section.tsx';
import { LongTermGoals } from './long-term-goals.tsx';
import { NotesEditor } from './notes-editor.tsx';
import { WhatMattersEditor } from './what-matters-editor.tsx';
import { WordingEditor } from './wording-editor.tsx';

/** The second step, done together with the family: what matters, how it is now, questions, strengths, what to leave out (PRO-10). */
export function PrepareSection() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  return (
    <Section title={say('prepare.heading')} intro={say('prepare.intro')}>
      <WhatMattersEditor />
      <LongTermGoals />
      <Panel title={say('prepare.situation')}>
        <WordingEditor
          name="writeSituation"
          label={say('prepare.situationLabel')}
          description={say('prepare.situationHelp')}
          saved={plan.preparation.situation}
          saveLabel={say('prepare.saveSituation')}
          change={(words) => ({ type: 'writeSituation', ...words, wordsOf: plan.preparation.situation?.wordsOf })}
        />
      </Panel>
      {NoteList.options.map((list) => (
        <NotesEditor key={list} list={list} />
      ))}
    </Section>
  );
}
