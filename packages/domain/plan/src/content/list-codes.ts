import type { z } from 'zod';
import type {
  ContentAnswer,
  ContentFollowUp,
  ContentGoal,
  ContentIntervention,
  ContentParty,
  ContentPerson,
  ContentPreparation,
  ContentSisterPlan,
} from './content-parts.schema.ts';
import type { ListPart, PlanChangeCode } from './plan-change.ts';

type Things = {
  people: z.infer<typeof ContentPerson>;
  parties: z.infer<typeof ContentParty>;
  notes: NonNullable<z.infer<typeof ContentPreparation>['notes']>[number];
  goals: z.infer<typeof ContentGoal>;
  interventions: z.infer<typeof ContentIntervention>;
  followUps: z.infer<typeof ContentFollowUp>;
  planAnswers: z.infer<typeof ContentAnswer>;
  sisterPlans: z.infer<typeof ContentSisterPlan>;
};

/** The code of each thing that can happen in a list: something comes, goes, or has another field; a field without a code does not compile. */
export const listCodes: {
  readonly [Part in ListPart]: {
    readonly key: keyof Things[Part] & string;
    readonly added: PlanChangeCode;
    readonly removed: PlanChangeCode;
    readonly fields: Readonly<Record<Exclude<keyof Things[Part], 'id'>, PlanChangeCode>>;
  };
} = {
  people: {
    key: 'id',
    added: 'personJoined',
    removed: 'personLeft',
    fields: { relation: 'personChanged', name: 'personChanged', called: 'personChanged' },
  },
  parties: {
    key: 'id',
    added: 'partyJoined',
    removed: 'partyLeft',
    fields: { name: 'partyChanged', kind: 'partyChanged', principal: 'partyChanged', role: 'partyChanged', answer: 'partyAnswered' },
  },
  notes: { key: 'id', added: 'noteAdded', removed: 'noteRemoved', fields: { list: 'noteReworded', text: 'noteReworded', wordsOf: 'noteReworded' } },
  goals: {
    key: 'id',
    added: 'goalAdded',
    removed: 'goalRemoved',
    fields: {
      text: 'goalReworded',
      wordsOf: 'goalReworded',
      kind: 'goalPlaced',
      parent: 'goalPlaced',
      about: 'goalInformationChanged',
      information: 'goalInformationChanged',
      views: 'goalViewed',
      scale: 'goalScaled',
      ratings: 'goalRated',
    },
  },
  interventions: {
    key: 'id',
    added: 'interventionAdded',
    removed: 'interventionRemoved',
    fields: {
      goal: 'interventionPlaced',
      what: 'interventionReworded',
      responsible: 'interventionMoved',
      who: 'interventionReworded',
      starts: 'interventionReworded',
      given: 'interventionReworded',
      howOften: 'interventionReworded',
      where: 'interventionReworded',
      due: 'interventionDated',
      proposedBy: 'interventionAnswered',
      acceptance: 'interventionAnswered',
      after: 'interventionOrdered',
      together: 'interventionOrdered',
      about: 'interventionInformationChanged',
      information: 'interventionInformationChanged',
      views: 'interventionViewed',
      reports: 'interventionReported',
    },
  },
  followUps: { key: 'id', added: 'followUpHeld', removed: 'followUpRemoved', fields: { heldOn: 'followUpRevised', outcome: 'followUpRevised' } },
  planAnswers: {
    key: 'person',
    added: 'planAnswered',
    removed: 'planAnswerRemoved',
    fields: { person: 'planAnswered', answer: 'planAnswered', except: 'planAnswered', words: 'planAnswered' },
  },
  sisterPlans: {
    key: 'id',
    added: 'sisterPlanAdded',
    removed: 'sisterPlanRemoved',
    fields: { kind: 'sisterPlanRevised', owner: 'sisterPlanRevised', date: 'sisterPlanRevised', where: 'sisterPlanRevised' },
  },
};
