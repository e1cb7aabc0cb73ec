import type {
  AssessmentId,
  BoardDecisionId,
  ConsentId,
  DisclosureId,
  GoalId,
  GroundId,
  InterventionId,
  NoteId,
  PartyId,
  PersonId,
  PlanId,
} from '@stafett/kernel';

/** What the things that short names stand for are called in the houses. */
export interface NamedIds {
  readonly person: PersonId;
  readonly plan: PlanId;
  readonly goal: GoalId;
  readonly intervention: InterventionId;
  readonly consent: ConsentId;
  readonly note: NoteId;
  readonly party: PartyId;
  readonly record: AssessmentId & BoardDecisionId & DisclosureId & GroundId;
}

/** The ids of a play: made when a short name is first used, and remembered. */
export interface Names {
  idOf<Kind extends keyof NamedIds>(kind: Kind, name: string): NamedIds[Kind];
  /** The short name behind an id; the id itself when there is none. */
  nameOf(id: string): string;
  newId(): string;
}

/**
 * Begins to remember which id each short name has.
 *
 * @param newId - makes a new id
 */
export function rememberNames(newId: () => string): Names {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    idOf(kind, name) {
      const key = `${kind} ${name}`;
      const id = ids.get(key) ?? newId();
      ids.set(key, id);
      names.set(id, name);
      return id as NamedIds[typeof kind];
    },
    nameOf: (id) => names.get(id) ?? id,
    newId,
  };
}
