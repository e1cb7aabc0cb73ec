import type { CalendarDate } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Button, Panel, Stack } from '@stafett/ui-kit';
import type { ProblemAt } from '../trouble/problems.ts';
import { emptyPerson, type PersonForm } from './need-form.ts';
import { PersonFields } from './person-fields.tsx';

interface FamilyFieldsProps {
  /** Everyone but the person whose plan it is. */
  readonly family: readonly PersonForm[];
  readonly onChange: (family: readonly PersonForm[]) => void;
  readonly isAdult: boolean;
  readonly today: CalendarDate;
  readonly problemAt: ProblemAt;
}

/** Who has custody, and others close to the person. */
export function FamilyFields({ family, onChange, isAdult, today, problemAt }: FamilyFieldsProps) {
  const { say } = useTexts();
  const nameOf = (person: PersonForm): string => {
    const alike = family.filter(({ relation }) => relation === person.relation);
    return say(person.relation === 'guardian' ? 'need.guardianNumber' : 'need.relativeNumber', { number: alike.indexOf(person) + 1 });
  };
  const change = (id: string, part: Partial<PersonForm>) => onChange(family.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <Panel title={say('need.family')}>
      <p>{say(isAdult ? 'need.familyWhyAdult' : 'need.familyWhy')}</p>
      {family.map((person, place) => {
        const of = nameOf(person);
        return (
          <fieldset key={person.id} className="ws-group">
            <legend className="ws-legend">{of}</legend>
            <PersonFields
              person={person}
              onChange={(part) => change(person.id, part)}
              of={of.toLocaleLowerCase('sv')}
              today={today}
              problemAt={(...path) => problemAt('people', place + 1, ...path)}
            />
            <div>
              <Button variant="quiet" icon="close" onPress={() => onChange(family.filter(({ id }) => id !== person.id))}>
                {say('need.remove', { of: of.toLocaleLowerCase('sv') })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Stack direction="row">
        {!isAdult && (
          <Button icon="plus" onPress={() => onChange([...family, emptyPerson('guardian')])}>
            {say('need.addGuardian')}
          </Button>
        )}
        <Button icon="plus" variant="quiet" onPress={() => onChange([...family, emptyPerson('relative')])}>
          {say('need.addRelative')}
        </Button>
      </Stack>
    </Panel>
  );
}
