import { useTexts } from '@stafett/ui-sip';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { Section } from '../plan/section.tsx';

/** Who did what, when; the latest first (PRO-21). */
export function HistorySection() {
  const { plan, reading, session } = useOpenPlan();
  const { say, dayOf, time } = useTexts();
  const momentOf = (at: Parameters<typeof dayOf>[0]): string => `${dayOf(at)} ${time(at)}`;
  return (
    <Section title={say('history.heading')} intro={say('history.intro')}>
      <ol className="ws-history" reversed>
        {reading.history.toReversed().map(({ version, type, by, at, lost }) => (
          <li key={version}>
            <p className="ws-history-what">{say(`history.${type}`)}</p>
            {lost === undefined ? undefined : <p className="ws-history-who">{say('history.goOnLost', { from: momentOf(lost.from), to: momentOf(lost.to) })}</p>}
            <p className="ws-history-who">{say('history.by', { name: by.name, unit: nameOfPlace(by, plan, session.units), day: dayOf(at), time: time(at) })}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
