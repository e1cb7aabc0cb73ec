import type { PlanIntervention } from '@stafett/plan';
import { Icon, type IconName } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

interface InterventionAnswersProps {
  readonly intervention: PlanIntervention;
  readonly after: readonly string[];
}

interface Answer {
  readonly icon: IconName;
  readonly term: string;
  readonly text: string | undefined;
}

/** The answers to the five questions, each with its word. */
export function InterventionAnswers({ intervention, after }: InterventionAnswersProps) {
  const { say, day, list } = useTexts();
  const { starts, given, howOften, where, due } = intervention;
  const answers: readonly Answer[] = [
    { icon: 'flag', term: say('field.starts'), text: starts },
    { icon: 'calendar', term: say('field.given'), text: given },
    { icon: 'repeat', term: say('field.howOften'), text: howOften },
    { icon: 'place', term: say('field.where'), text: where },
    { icon: 'clock', term: say('field.due'), text: due && day(due, 'short') },
    { icon: 'arrowRight', term: say('field.after'), text: after.length === 0 ? undefined : list(after) },
  ];
  const known = answers.filter(({ text }) => text !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="sip-intervention-answers">
      {known.map(({ icon, term, text }) => (
        <div key={term}>
          <dt>
            <Icon name={icon} />
            {term}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
