// Words and names
export { TextsProvider, type TextsProviderProps, useTexts } from './texts-provider/texts-provider.tsx';
export { nameOfResponsible } from './name-of-responsible.ts';
export { namesIn } from './names-in.ts';

// Why, not no
export { problemOf } from './reasons/problem-of.tsx';
export { Reasons, type ReasonsProps } from './reasons/reasons.tsx';
export { RuleAndLaws, type RuleAndLawsProps } from './reasons/rule-and-laws.tsx';

// The person's words, and who holds the baton
export { BatonHolder, type BatonHolderProps, type Holder } from './baton-holder/baton-holder.tsx';
export { WhatMattersNote, type WhatMattersNoteProps } from './what-matters-note/what-matters-note.tsx';

// Consent
export { type ConsentAnswer, ConsentAnswers, type ConsentAnswersProps } from './consent-answers/consent-answers.tsx';
export { ConsentBuilder, type ConsentBuilderProps } from './consent-builder/consent-builder.tsx';
export { type AnsweredConsent, type ConsentDraft, type ConsentGiver, type ConsentUnit } from './consent-builder/consent-draft.ts';
export { ConsentMeaning, type ConsentMeaningProps } from './consent-builder/consent-meaning.tsx';
export { ConsentExplanation, type ConsentExplanationProps } from './consent-explanation/consent-explanation.tsx';

// Goals and interventions
export { type GoalDraft, GoalEditor, type GoalEditorProps } from './goal-editor/goal-editor.tsx';
export { GoalFindings, type GoalFindingsProps } from './goal-editor/goal-findings.tsx';
export { type InterventionDraft, InterventionEditor, type InterventionEditorProps } from './intervention-editor/intervention-editor.tsx';
export { InterventionReport, type InterventionReportProps } from './intervention-report/intervention-report.tsx';
export { InterventionRow, type InterventionRowProps } from './intervention-row/intervention-row.tsx';

// The plan
export { CompletenessPanel, type CompletenessPanelProps } from './completeness-panel/completeness-panel.tsx';
export { DueStatus, type DueStatusProps } from './next-step/due-status.tsx';
export { MeetingCircle, type MeetingCircleProps } from './meeting-circle/meeting-circle.tsx';
export { elapsedOn, goOn, isRunning, type MeetingClock, pause } from './meeting-circle/meeting-clock.ts';
export { NextStep, type NextStepProps } from './next-step/next-step.tsx';
export { PartyList, type PartyListProps } from './party-list/party-list.tsx';
export { DocumentGoals, type DocumentGoalsProps } from './plan-document/document-goals.tsx';
export { PlanDocument, type PlanDocumentProps } from './plan-document/plan-document.tsx';
export { ProcessSteps, type ProcessStepsProps } from './process-steps/process-steps.tsx';
export { type CopyState, WhoHasWhat, type WhoHasWhatProps } from './who-has-what/who-has-what.tsx';
export { WorkRow, type WorkRowProps } from './work-row/work-row.tsx';
