import type { Decision, Violation } from '@stafett/kernel';
import { type NameOf, sayLaw, sayRule } from '@stafett/texts';
import { Alert } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { RuleAndLaws } from '../reasons/rule-and-laws.tsx';
import { Reasons } from '../reasons/reasons.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `ConsentExplanation` takes. */
export interface ConsentExplanationProps {
  /** What the consent engine decided. */
  readonly decision: Decision;
  readonly nameOf: NameOf;
  readonly renderAction?: ((violation: Violation) => ReactNode) | undefined;
  /** Read out when it changes. */
  readonly isLive?: boolean | undefined;
}

/** Whether the work may go on: what is missing, from whom, by which rule, and a way on. */
export function ConsentExplanation({ decision, nameOf, renderAction, isLive = false }: ConsentExplanationProps) {
  const texts = useTexts();
  if (decision.outcome === 'allowed') return <Allowed decision={decision} isLive={isLive} />;
  const isRefused = decision.outcome === 'refused';
  return (
    <Alert tone={isRefused ? 'stop' : 'late'} title={texts.say(isRefused ? 'consent.stops' : 'consent.assess')} isLive={isLive}>
      {!isRefused && <p>{texts.say('consent.assessWhy')}</p>}
      <Reasons violations={decision.violations} nameOf={nameOf} renderAction={renderAction} />
    </Alert>
  );
}

interface AllowedProps {
  readonly decision: Decision;
  readonly isLive: boolean;
}

function Allowed({ decision, isLive }: AllowedProps) {
  const texts = useTexts();
  const laws = decision.laws.map((law) => sayLaw(law, texts)).filter((law) => law !== undefined);
  const content = decision.rules.map((rule, place) => (
    <RuleAndLaws key={rule} said={{ rule, ruleText: sayRule(rule, texts), laws: place === 0 ? laws : [] }} />
  ));
  return (
    <Alert tone="done" title={texts.say('consent.all')} isLive={isLive} why={{ label: texts.say('why.label'), content }}>
      <p>{texts.say('consent.allWhy')}</p>
    </Alert>
  );
}
