import { NoticedBy } from '@stafett/actors';
import type { CalendarDate } from '@stafett/kernel';
import { NeedSign } from '@stafett/plan';
import { noticedByTexts, signTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { CheckboxGroup, DateField, Disclosure, Panel, Select, TextArea, TextField } from '@stafett/ui-kit';
import type { ProblemAt } from '../trouble/problems.ts';
import type { NeedForm } from './need-form.ts';

interface NeedFieldsProps {
  readonly form: NeedForm;
  readonly onChange: (part: Partial<NeedForm>) => void;
  readonly today: CalendarDate;
  readonly problemAt: ProblemAt;
}

/** Who saw the need, when and why, with the signs as a short guide (PRO-01, PRO-02). */
export function NeedFields({ form, onChange, today, problemAt }: NeedFieldsProps) {
  const { say } = useTexts();
  return (
    <Panel title={say('need.theNeed')}>
      <Select
        label={say('need.noticedBy')}
        placeholder={say('page.choose')}
        options={NoticedBy.options.map((id) => ({ id, label: say(noticedByTexts[id]) }))}
        value={form.noticedBy}
        onChange={(noticedBy) => onChange({ noticedBy })}
        problem={problemAt('need', 'noticedBy')}
      />
      <DateField
        label={say('need.noticedOn')}
        description={say('need.noticedOnHelp')}
        value={form.noticedOn}
        onChange={(noticedOn) => onChange({ noticedOn: noticedOn ?? '' })}
        max={today}
        problem={problemAt('need', 'noticedOn')}
      />
      <TextArea
        label={say('need.why')}
        description={say('need.whyHelp')}
        value={form.why}
        onChange={(why) => onChange({ why })}
        problem={problemAt('need', 'why')}
      />
      <Disclosure label={say('need.guide')} icon="question" defaultExpanded={form.signs.length > 0}>
        <CheckboxGroup
          label={say('need.signs')}
          description={say('need.signsHelp')}
          columns={2}
          options={NeedSign.options.map((id) => ({ id, label: say(signTexts[id]) }))}
          value={form.signs}
          onChange={(signs) => onChange({ signs })}
        />
      </Disclosure>
      <TextField
        label={say('need.role')}
        description={say('need.roleHelp')}
        value={form.role}
        onChange={(role) => onChange({ role })}
        problem={problemAt('role')}
      />
    </Panel>
  );
}
