import type { Violation } from '@stafett/kernel';
import type { Completeness, Plan } from '@stafett/plan';
import { type NameOf, sayHint } from '@stafett/texts';
import { Alert, Icon, Panel } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { Reasons } from '../reasons/reasons.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `CompletenessPanel` takes. */
export interface CompletenessPanelProps {
  readonly completeness: Completeness;
  readonly nameOf: NameOf;
  /** The goals, for the hints that name one. */
  readonly goals: Plan['goals'];
  readonly renderAction?: ((violation: Violation) => ReactNode) | undefined;
}

/** Whether the plan holds what the law asks for, what is missing, and what would make it better (PLA-01). */
export function CompletenessPanel({ completeness: { decision, hints }, nameOf, goals, renderAction }: CompletenessPanelProps) {
  const texts = useTexts();
  const { say } = texts;
  const nameInPlan: NameOf = (what, id) => (what === 'goal' ? (goals.find((goal) => goal.id === id)?.text ?? '') : nameOf(what, id));
  return (
    <Panel title={say('completeness.heading')} surface="plain">
      {decision.outcome === 'allowed' ? (
        <Alert tone="done" title={say('completeness.complete')} />
      ) : (
        <Alert tone="stop" title={say('completeness.incomplete', { count: decision.violations.length })}>
          <Reasons violations={decision.violations} nameOf={nameOf} renderAction={renderAction} />
        </Alert>
      )}
      {hints.length > 0 && (
        <section className="sip-hints">
          <h3 className="sip-hints-heading">{say('completeness.hints')}</h3>
          <ul role="list">
            {hints.map((hint) => {
              const said = sayHint(hint, { texts, nameOf: nameInPlan });
              return (
                <li key={said} className="sip-hint">
                  <Icon name="info" />
                  <span>{said}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </Panel>
  );
}
