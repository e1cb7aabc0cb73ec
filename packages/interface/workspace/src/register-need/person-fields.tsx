import { ageOn, type CalendarDate, formatPersonnummer, PersonnummerAsOf, violationsOf } from '@stafett/kernel';
import { problemOf, useTexts } from '@stafett/ui-sip';
import { DateField, PersonnummerField, Stack, TextField } from '@stafett/ui-kit';
import type { ProblemAt } from '../trouble/problems.ts';
import { birthDateOn, type PersonForm } from './need-form.ts';

interface PersonFieldsProps {
  readonly person: PersonForm;
  readonly onChange: (part: Partial<PersonForm>) => void;
  /** After each label, to tell several people apart: "vårdnadshavare 1". */
  readonly of: string;
  readonly today: CalendarDate;
  readonly problemAt: ProblemAt;
}

const noName = (_what: string, id: string): string => id;

/** Who somebody is: name, what the family calls them, personal number and how to reach them. */
export function PersonFields({ person, onChange, of, today, problemAt }: PersonFieldsProps) {
  const texts = useTexts();
  const { say } = texts;
  const isThePerson = person.relation === 'person';
  const born = birthDateOn(person, today);
  const read = (typed: string) => {
    const { success, data, error } = PersonnummerAsOf(today).safeParse(typed);
    const [violation] = success ? [] : violationsOf(error);
    return { formatted: success ? formatPersonnummer(data) : undefined, problem: violation && problemOf(violation, { texts, nameOf: noName }) };
  };
  return (
    <Stack>
      <TextField label={say('need.name', { of })} value={person.name} onChange={(name) => onChange({ name })} problem={problemAt('name')} autoComplete="off" />
      <PersonnummerField
        label={say('need.personnummer', { of })}
        mark={isThePerson ? undefined : say('page.optional')}
        description={say('need.personnummerHelp')}
        value={person.personnummer}
        onChange={(personnummer) => onChange({ personnummer })}
        read={read}
        problem={problemAt('personnummer')}
      />
      {isThePerson && person.personnummer.trim() === '' && (
        <DateField
          label={say('need.birthDate')}
          description={say('need.birthDateHelp')}
          value={person.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
          max={today}
          problem={problemAt('birthDate')}
        />
      )}
      {isThePerson && born !== undefined && born <= today && <p>{say('need.born', { day: texts.day(born, 'short'), age: ageOn(born, today) })}</p>}
      {!isThePerson && (
        <div className="ws-pair">
          <TextField
            label={say('need.called', { of })}
            mark={say('page.optional')}
            description={say('need.calledHelp')}
            value={person.called}
            onChange={(called) => onChange({ called })}
            problem={problemAt('called')}
          />
          <TextField
            label={say('need.phone', { of })}
            mark={say('page.optional')}
            type="tel"
            value={person.phone}
            onChange={(phone) => onChange({ phone })}
            problem={problemAt('phone')}
          />
        </div>
      )}
    </Stack>
  );
}
