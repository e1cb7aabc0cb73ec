import type { PersonId } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Panel, RadioGroup } from '@stafett/ui-kit';
import { useState } from 'react';
import { useOpenPlan } from '../plan/plan-context.ts';
import { WordingEditor } from './wording-editor.tsx';

/** Writes down what matters, in the words of the one who said it (PRO-10, GOA-08). */
export function WhatMattersEditor() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const { whatMatters } = plan.preparation;
  const [wordsOf, setWordsOf] = useState<PersonId>(whatMatters?.wordsOf ?? plan.person);
  const family = plan.people.toSorted((one, other) => Number(other.id === plan.person) - Number(one.id === plan.person));
  return (
    <Panel title={say('prepare.whatMatters')}>
      <RadioGroup
        label={say('prepare.wordsOf')}
        direction="row"
        options={family.map(({ id, name, called }) => ({ id, label: called === undefined ? name : say('consentPage.calledName', { name, called }) }))}
        value={wordsOf}
        onChange={setWordsOf}
      />
      <WordingEditor
        name="writeWhatMatters"
        label={say('prepare.whatMattersLabel')}
        description={say('prepare.whatMattersHelp')}
        saved={whatMatters}
        saveLabel={say('prepare.saveWhatMatters')}
        voice="own"
        change={(words) => ({ type: 'writeWhatMatters', ...words, wordsOf })}
      />
    </Panel>
  );
}
