import { type Consent, ConsentForm, type ConsentReceiver, type GivenAs, InformationKind, isSensitive, type SensitiveKind } from '@stafett/consent';
import type { CalendarDate, HouseId, PersonId, UnitId } from '@stafett/kernel';

/** Someone who may answer, and for whom. */
export interface ConsentGiver {
  readonly person: PersonId;
  readonly name: string;
  readonly as: GivenAs;
  readonly about: PersonId;
  readonly aboutName: string;
}

/** A unit that can be let in. */
export interface ConsentUnit {
  readonly house: HouseId;
  readonly unit: UnitId;
  readonly name: string;
}

/** An answer as it is being written down. */
export interface ConsentDraft {
  readonly giver?: ConsentGiver | undefined;
  readonly answer?: 'yes' | 'no' | undefined;
  readonly receivers: readonly ConsentReceiver[];
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly form: ConsentForm;
  readonly informedHow: string;
  readonly language: string;
  readonly interpreter: boolean;
}

/** A documented answer, before it has an id and a taker. */
export type AnsweredConsent = Omit<Consent, 'id' | 'takenBy' | 'takenAt' | 'withdrawnAt'>;

/** What must be filled in before the answer can be saved. */
export type DraftGap = 'giver' | 'answer' | 'from' | 'informedHow';

/** The forms a consent can be given in. */
export const consentForms = ConsentForm.options;

/** The kinds that can be held back, beside the sensitive ones that must be named. */
export const ordinaryKinds = InformationKind.options.filter((kind) => !isSensitive(kind) && kind !== 'protectedAddress' && kind !== 'identity');

/**
 * What is still missing in an answer.
 *
 * @param draft - as far as it is written
 */
export function gapsIn(draft: ConsentDraft): readonly DraftGap[] {
  const { giver, answer, from, informedHow } = draft;
  return [
    ...(giver === undefined ? (['giver'] as const) : []),
    ...(answer === undefined ? (['answer'] as const) : []),
    ...(from === undefined ? (['from'] as const) : []),
    ...(informedHow.trim() === '' ? (['informedHow'] as const) : []),
  ];
}

/**
 * The documented answer of a draft; nothing while something is missing. A no lets nobody in.
 *
 * @param draft - as far as it is written
 */
export function consentOf(draft: ConsentDraft): AnsweredConsent | undefined {
  const { giver, answer, from, to, informedHow, receivers, form, language, interpreter } = draft;
  if (giver === undefined || answer === undefined || from === undefined || informedHow.trim() === '') return undefined;
  const until = to === undefined ? {} : { to };
  const said = {
    about: giver.about,
    givenBy: giver.person,
    givenAs: giver.as,
    answer,
    from,
    ...until,
    form,
    informedHow: informedHow.trim(),
    language,
    interpreter,
  };
  return { ...said, receivers: answer === 'yes' ? [...receivers] : [] };
}

/** The draft with other units let in; what was said of those that stay is kept. */
export function withUnits(draft: ConsentDraft, units: readonly ConsentUnit[]): ConsentDraft {
  const kept = (unit: ConsentUnit) => draft.receivers.find((one) => isAt(one, unit));
  return { ...draft, receivers: units.map((unit) => kept(unit) ?? { house: unit.house, unit: unit.unit, sensitive: [], excluded: [] }) };
}

/** The draft with other kinds named or held back for one unit. */
export function withKinds(
  draft: ConsentDraft,
  unit: ConsentUnit,
  kinds: { readonly sensitive?: readonly SensitiveKind[]; readonly excluded?: readonly InformationKind[] },
): ConsentDraft {
  const changed = (one: ConsentReceiver): ConsentReceiver => ({
    ...one,
    sensitive: [...(kinds.sensitive ?? one.sensitive)],
    excluded: [...(kinds.excluded ?? one.excluded)],
  });
  return { ...draft, receivers: draft.receivers.map((one) => (isAt(one, unit) ? changed(one) : one)) };
}

/** Whether a receiver is this unit. */
export function isAt(receiver: Pick<ConsentReceiver, 'house' | 'unit'>, unit: Pick<ConsentUnit, 'house' | 'unit'>): boolean {
  return receiver.house === unit.house && receiver.unit === unit.unit;
}
