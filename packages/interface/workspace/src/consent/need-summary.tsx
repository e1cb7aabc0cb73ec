import { ageOn, formatPersonnummer } from '@stafett/kernel';
import type { PersonAround } from '@stafett/plan';
import { noticedByTexts, signTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Facts, Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

/** How it began: who saw the need, when and why, and who is around the person. */
export function NeedSummary() {
  const { plan, today } = useOpenPlan();
  const texts = useTexts();
  const { say, day, list } = texts;
  const { noticedBy, noticedOn, why, signs } = plan.need;
  const wordsOf = ({ name, called, personnummer, birthDate, phone }: PersonAround): string =>
    [
      called === undefined ? name : say('consentPage.calledName', { name, called }),
      personnummer === undefined ? undefined : formatPersonnummer(personnummer),
      birthDate === undefined ? undefined : say('consentPage.years', { age: ageOn(birthDate, today) }),
      phone,
    ]
      .filter((word) => word !== undefined)
      .join(', ');
  return (
    <Panel title={say('document.need')} surface="sand">
      <Facts
        facts={[
          { term: say('consentPage.who'), description: plan.people.map((someone) => <p key={someone.id}>{wordsOf(someone)}</p>) },
          { term: say('consentPage.noticed'), description: say('document.noticed', { who: say(noticedByTexts[noticedBy]), day: day(noticedOn, 'short') }) },
          ...(why === undefined ? [] : [{ term: say('consentPage.why'), description: why }]),
          ...(signs.length === 0 ? [] : [{ term: say('need.signs'), description: list(signs.map((sign) => say(signTexts[sign]))) }]),
        ]}
      />
    </Panel>
  );
}
