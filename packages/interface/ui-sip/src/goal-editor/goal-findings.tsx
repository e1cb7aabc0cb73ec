import type { GoalFinding } from '@stafett/goals';
import { criterionTexts, findingTexts, questionTexts, reasonTexts } from '@stafett/texts';
import { Icon } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `GoalFindings` takes. */
export interface GoalFindingsProps {
  readonly text: string;
  readonly findings: readonly GoalFinding[];
}

const isWhole = ({ span: [from, to] }: GoalFinding, text: string) => from === 0 && to >= text.trimEnd().length;

/** What the assistant would ask about: the words, why, and a question to ask the person; it never stops anything (GOA-04, GOA-05). */
export function GoalFindings({ text, findings }: GoalFindingsProps) {
  const { say } = useTexts();
  if (text.trim() === '') return null;
  return (
    <section className="sip-findings" aria-label={say('goal.assistant')}>
      <p className="sip-findings-count" role="status">
        <Icon name={findings.length === 0 ? 'check' : 'question'} />
        {findings.length === 0 ? say('goal.assistantNothing') : say('goal.findings', { count: findings.length })}
      </p>
      {findings.length > 0 && (
        <>
          <ul role="list" className="sip-findings-list">
            {findings.map((finding) => (
              <li key={`${finding.code}-${finding.span[0]}-${finding.reason}`} className="sip-finding">
                <p className="sip-finding-question">{say(questionTexts[finding.question])}</p>
                <p className="sip-finding-reason">
                  {!isWhole(finding, text) && <q className="sip-finding-words">{text.slice(...finding.span)}</q>} {say(reasonTexts[finding.reason])}
                </p>
                <p className="sip-finding-criterion">
                  {say(findingTexts[finding.code])} · {say(criterionTexts[finding.criterion])}
                </p>
              </li>
            ))}
          </ul>
          <p className="sip-findings-note">{say('goal.assistantNote')}</p>
        </>
      )}
    </section>
  );
}
