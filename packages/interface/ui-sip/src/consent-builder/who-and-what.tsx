import { givenAsTexts } from '@stafett/texts';
import { type FieldProblem, RadioGroup } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import type { ConsentDraft, ConsentGiver, DraftGap } from './consent-draft.ts';

interface WhoAndWhatProps {
  readonly draft: ConsentDraft;
  readonly givers: readonly ConsentGiver[];
  readonly onChange: (draft: ConsentDraft) => void;
  readonly problemOf: (gap: DraftGap) => FieldProblem | undefined;
}

const keyOf = ({ person, about }: ConsentGiver) => `${person}/${about}`;

/** Who answers, for whom, and yes or no. */
export function WhoAndWhat({ draft, givers, onChange, problemOf }: WhoAndWhatProps) {
  const { say } = useTexts();
  const { giver, answer } = draft;
  return (
    <>
      <RadioGroup
        label={say('consent.whoAnswers')}
        options={givers.map((one) => ({
          id: keyOf(one),
          label: one.name,
          description: say(givenAsTexts[one.as], { person: one.aboutName }),
        }))}
        value={giver && keyOf(giver)}
        onChange={(key) => onChange({ ...draft, giver: givers.find((one) => keyOf(one) === key) })}
        problem={problemOf('giver')}
      />
      {giver && (
        <RadioGroup
          label={say(giver.as === 'self' ? 'consent.questionSelf' : 'consent.question', { person: giver.name })}
          direction="row"
          options={[
            { id: 'yes', label: say('consent.answer.yes') },
            { id: 'no', label: say('consent.answer.no') },
          ]}
          value={answer}
          onChange={(said) => onChange({ ...draft, answer: said === 'yes' ? 'yes' : 'no' })}
          problem={problemOf('answer')}
        />
      )}
    </>
  );
}
