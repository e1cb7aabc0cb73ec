import { type InterventionQuestion, type InterventionStatus, unansweredQuestions } from '@stafett/goals';
import { type CalendarDate, daysBetween } from '@stafett/kernel';
import { type PlanIntervention, statusOf } from '@stafett/plan';
import { interventionStatusTexts, type Texts, unansweredTexts } from '@stafett/texts';
import { BatonMark, Button, type IconName, Status, type Tone } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { InterventionAnswers } from './intervention-answers.tsx';

/** What `InterventionRow` takes. */
export interface InterventionRowProps {
  readonly intervention: PlanIntervention;
  /** Who answers for it; the baton stands here. */
  readonly responsibleName?: string | undefined;
  /** What comes first, by name (GOA-13). */
  readonly after?: readonly string[] | undefined;
  readonly today: CalendarDate;
  readonly level?: 3 | 4 | 5 | undefined;
  readonly onReport?: (() => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

const looks = {
  planned: { tone: 'calm', icon: 'calendar' },
  underWay: { tone: 'told', icon: 'repeat' },
  done: { tone: 'done', icon: 'check' },
  notDone: { tone: 'stop', icon: 'close' },
  ended: { tone: 'calm', icon: 'flag' },
} as const satisfies Record<InterventionStatus, { tone: Tone; icon: IconName }>;

function daysLate({ due }: PlanIntervention, status: InterventionStatus, today: CalendarDate): number {
  return due !== undefined && due < today && (status === 'planned' || status === 'underWay') ? daysBetween(due, today) : 0;
}

function lastReport({ reports }: PlanIntervention, { say, dayOf }: Texts): string | undefined {
  const report = reports.at(-1);
  if (report === undefined) return undefined;
  const told = say('intervention.reported', { name: report.by.name, day: dayOf(report.at) });
  return report.note === undefined ? told : `${told}: ${report.note}`;
}

function openQuestions({ starts, given, howOften, where, who }: PlanIntervention, responsibleName: string | undefined): readonly InterventionQuestion[] {
  return unansweredQuestions({ starts, given, howOften, where, responsible: who ?? responsibleName });
}

/** An intervention: what, who answers, the five questions, how far it has come (GOA-10 to GOA-13). */
export function InterventionRow({ intervention, responsibleName, after = [], today, level = 4, onReport, onEdit, onRemove }: InterventionRowProps) {
  const texts = useTexts();
  const { say } = texts;
  const status = statusOf(intervention);
  const late = daysLate(intervention, status, today);
  const unanswered = openQuestions(intervention, responsibleName);
  const report = lastReport(intervention, texts);
  const Heading = `h${level}` as const;
  return (
    <article className="sip-intervention">
      <header className="sip-intervention-head">
        <Heading className="sip-intervention-what">{intervention.what}</Heading>
        <Status tone={looks[status].tone} icon={looks[status].icon}>
          {say(interventionStatusTexts[status])}
        </Status>
        {late > 0 && <Status tone="late">{say('intervention.late', { days: late })}</Status>}
      </header>
      {responsibleName === undefined ? (
        <p className="sip-intervention-nobody">
          <Status tone="stop">{say('intervention.noResponsible')}</Status>
        </p>
      ) : (
        <p className="sip-intervention-who">
          <BatonMark />
          <span>
            {responsibleName}
            {intervention.who !== undefined && <span className="sip-intervention-person"> · {intervention.who}</span>}
          </span>
        </p>
      )}
      <InterventionAnswers intervention={intervention} after={after} />
      {unanswered.length > 0 && (
        <p className="sip-intervention-open">
          {say('intervention.unanswered')}: {texts.list(unanswered.map((question) => say(unansweredTexts[question])))}
        </p>
      )}
      {report !== undefined && <p className="sip-intervention-report">{report}</p>}
      <RowActions what={intervention.what} onReport={onReport} onEdit={onEdit} onRemove={onRemove} />
    </article>
  );
}

type RowActionsProps = Pick<InterventionRowProps, 'onReport' | 'onEdit' | 'onRemove'> & { readonly what: string };

function RowActions({ what, onReport, onEdit, onRemove }: RowActionsProps) {
  const { say } = useTexts();
  if (!onReport && !onEdit && !onRemove) return null;
  return (
    <div className="sip-form-actions sip-intervention-actions">
      {onReport && (
        <Button onPress={onReport} icon="told" aria-label={say('intervention.reportOf', { what })}>
          {say('intervention.report')}
        </Button>
      )}
      {onEdit && (
        <Button variant="quiet" onPress={onEdit} icon="edit" aria-label={say('intervention.editOf', { what })}>
          {say('intervention.edit')}
        </Button>
      )}
      {onRemove && (
        <Button variant="quiet" onPress={onRemove} aria-label={say('intervention.removeOf', { what })}>
          {say('intervention.remove')}
        </Button>
      )}
    </div>
  );
}
