import type { SaidViolation } from '@stafett/texts';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `RuleAndLaws` takes. */
export interface RuleAndLawsProps {
  readonly said: Pick<SaidViolation, 'rule' | 'ruleText' | 'laws'>;
}

/** The rule in one sentence and the laws it rests on: what unfolds under "Varför?". */
export function RuleAndLaws({ said }: RuleAndLawsProps) {
  const { say } = useTexts();
  return (
    <>
      <p>
        {said.ruleText} <span className="sip-rule-number">({said.rule})</span>
      </p>
      {said.laws.length === 0 ? (
        <p className="sip-law">{say('why.noLaw')}</p>
      ) : (
        <ul className="sip-laws" aria-label={say('why.laws')}>
          {said.laws.map((law) => (
            <li key={law.place} className="sip-law">
              {law.says} <cite>{law.place}</cite>
              {law.mustBeChecked && ` (${say('why.check')})`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
