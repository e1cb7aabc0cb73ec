import type { GuestClient, GuestReading } from '@stafett/client';
import type { Violation } from '@stafett/kernel';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Alert, Button, Panel, RadioGroup, Stack, TextArea, TextField } from '@stafett/ui-kit';
import { useState } from 'react';
import { given } from '../house/given.ts';
import { newId } from '../house/new-id.ts';

interface GuestAnswerProps {
  readonly house: GuestClient;
  readonly session: string;
  readonly reading: GuestReading;
  readonly onAnswered: (reading: GuestReading) => void;
}

/** Who comes to the meeting, from a party without a house (INV-02). */
export function GuestAnswer(asked: GuestAnswerProps) {
  const { say } = useTexts();
  const { meeting, parties, closing } = asked.reading.plan;
  const answer = parties.find(({ id }) => id === asked.reading.party)?.answer;
  if (meeting?.endedAt !== undefined || closing !== undefined) return null;
  return answer === undefined ? <AnswerForm {...asked} /> : <Alert tone="done" title={say('guest.answered')} isLive />;
}

function AnswerForm({ house, session, onAnswered }: GuestAnswerProps) {
  const { say } = useTexts();
  const [command] = useState(() => newId<string>());
  const [coming, setComing] = useState<'yes' | 'no'>();
  const [words, setWords] = useState({ who: '', note: '' });
  const [violations, setViolations] = useState<readonly Violation[]>();
  const send = async () => {
    const who = coming === 'yes' ? given(words.who) : undefined;
    const outcome = await house.answer(session, { command, coming: coming === 'yes', who, note: given(words.note) });
    if (outcome.state === 'done') onAnswered(outcome.answer);
    else setViolations(outcome.state === 'refused' ? outcome.violations : []);
  };
  return (
    <Panel title={say('guest.answer')}>
      <Stack>
        <RadioGroup
          label={say('answer.coming')}
          direction="row"
          options={[
            { id: 'yes', label: say('answer.yes') },
            { id: 'no', label: say('answer.no') },
          ]}
          value={coming}
          onChange={setComing}
        />
        {coming === 'yes' && (
          <TextField label={say('answer.who')} description={say('answer.whoHelp')} value={words.who} onChange={(who) => setWords({ ...words, who })} />
        )}
        <TextArea
          label={say(coming === 'no' ? 'answer.noteNo' : 'answer.note')}
          mark={say('page.optional')}
          rows={2}
          value={words.note}
          onChange={(note) => setWords({ ...words, note })}
        />
        {violations !== undefined && (
          <Alert tone="stop" title={say(violations.length === 0 ? 'trouble.notSent' : 'trouble.refused')} isLive>
            <Reasons violations={violations} nameOf={(_what, id) => id} />
          </Alert>
        )}
        <div>
          <Button variant="primary" icon="send" isDisabled={coming === undefined} onPress={() => void send()}>
            {say('answer.send')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
