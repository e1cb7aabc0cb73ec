import type { CalendarDate } from '@stafett/kernel';
import type { InterventionWords } from '@stafett/plan';
import { interventionFieldTexts } from '@stafett/texts';
import { CheckboxGroup, DateField, type FieldProblem, type Option, Select, TextField } from '@stafett/ui-kit';
import { type ReactNode, useState } from 'react';
import { FormActions } from '../form-actions/form-actions.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** An intervention as it has been written; empty words are left out when it is saved. */
export interface InterventionDraft extends Partial<InterventionWords> {
  /** The id of the party or the person that answers for it. */
  readonly responsible?: string | undefined;
  /** The ids of what comes first. */
  readonly after: readonly string[];
}

/** What `InterventionEditor` takes. */
export interface InterventionEditorProps {
  readonly initial?: InterventionDraft | undefined;
  /** The parties and people that can answer for it. */
  readonly responsibles: readonly Option[];
  /** The interventions that can come first. */
  readonly others: readonly Option[];
  /** What is wrong, by field. */
  readonly problems?: Partial<Record<keyof InterventionDraft, FieldProblem>> | undefined;
  readonly isPending?: boolean | undefined;
  readonly onSave: (draft: InterventionDraft & { readonly what: string }) => void;
  readonly onCancel?: (() => void) | undefined;
  /** Told at each change, for those who want to keep what is half written. */
  readonly onChange?: ((draft: InterventionDraft) => void) | undefined;
  /** More fields, before the buttons. */
  readonly children?: ReactNode;
}

const questions = ['who', 'starts', 'given', 'howOften', 'where'] as const;

const noProblems = {};
const nothingYet: InterventionDraft = { after: [] };

const isFilled = (value: unknown) => value !== undefined && value !== '';

function withoutEmpty(draft: InterventionDraft): InterventionDraft {
  const filled = Object.entries(draft).filter(([, value]) => isFilled(value));
  return { after: draft.after, ...Object.fromEntries(filled.map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value])) };
}

interface PartProps {
  readonly problems: NonNullable<InterventionEditorProps['problems']>;
  readonly draft: InterventionDraft;
  readonly onChange: (changed: Partial<InterventionDraft>) => void;
}

function Questions({ draft, onChange, problems }: PartProps) {
  const { say, tag } = useTexts();
  return (
    <div className="sip-form-grid">
      {questions.map((field) => (
        <TextField
          key={field}
          label={say(interventionFieldTexts[field])}
          maxLength={200}
          value={draft[field] ?? ''}
          onChange={(text) => onChange({ [field]: text })}
          problem={problems[field]}
        />
      ))}
      <DateField
        label={say('field.due')}
        locale={tag}
        value={draft.due}
        onChange={(due) => onChange({ due: due as CalendarDate | undefined })}
        problem={problems.due}
      />
    </div>
  );
}

/** Writes an intervention: what, who answers, and the five questions; only "what" must be filled in (GOA-10, GOA-11, GOA-13). */
export function InterventionEditor({
  initial = nothingYet,
  responsibles,
  others,
  problems = noProblems,
  isPending,
  onSave,
  onCancel,
  onChange,
  children,
}: InterventionEditorProps) {
  const { say } = useTexts();
  const [draft, setDraft] = useState<InterventionDraft>(initial);
  const [isWhatAsked, askForWhat] = useState(false);
  const { what: written = '' } = draft;
  const what = written.trim();
  const change = (changed: Partial<InterventionDraft>) => {
    setDraft({ ...draft, ...changed });
    onChange?.({ ...draft, ...changed });
  };
  const missing = isWhatAsked && what === '' ? { text: say('violation.missing') } : undefined;
  return (
    <form
      className="sip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (what === '') askForWhat(true);
        else onSave({ ...withoutEmpty(draft), what });
      }}
    >
      <TextField label={say('field.what')} maxLength={1000} value={written} onChange={(text) => change({ what: text })} problem={problems.what ?? missing} />
      <Select
        label={say('field.responsible')}
        placeholder={say('intervention.responsibleChoose')}
        options={responsibles}
        value={draft.responsible}
        onChange={(responsible) => change({ responsible })}
        problem={problems.responsible}
      />
      <Questions draft={draft} onChange={change} problems={problems} />
      {others.length > 0 && (
        <CheckboxGroup label={say('field.after')} options={others} value={draft.after} onChange={(after) => change({ after })} problem={problems.after} />
      )}
      {children}
      <FormActions saveLabel={say('intervention.save')} savingLabel={say('intervention.saving')} isPending={isPending} onCancel={onCancel} />
    </form>
  );
}
