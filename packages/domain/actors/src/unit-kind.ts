import { z } from 'zod';

const kindsByField = {
  socialServices: ['socialServices', 'socialOpenCare', 'homeCare', 'lssAndHousing', 'incomeSupport'],
  healthCare: [
    'healthCentre',
    'paediatrics',
    'childHealthCare',
    'childPsychiatry',
    'habilitation',
    'maternityCare',
    'firstLine',
    'youthClinic',
    'familyCentre',
    'addictionCare',
    'inpatientCare',
    'outpatientCare',
    'municipalHealthCare',
  ],
  education: ['preschool', 'school', 'studentHealth'],
  other: ['youthHome', 'socialInsurance', 'employmentService', 'prisonAndProbation', 'police', 'association', 'otherActivity'],
} as const;

/** The fields that law and routine tell apart when they give duties. */
export type Field = keyof typeof kindsByField;

/** The kinds of unit that may take part in a plan: social services and health care (ACT-05), education (ACT-07), others (ACT-08). */
export const UnitKind = z.enum([...kindsByField.socialServices, ...kindsByField.healthCare, ...kindsByField.education, ...kindsByField.other]);
export type UnitKind = z.infer<typeof UnitKind>;

const fieldByKind = new Map(Object.entries(kindsByField).flatMap(([field, kinds]) => kinds.map((kind) => [kind as UnitKind, field as Field] as const)));

/**
 * The field that a kind of unit works in.
 *
 * @param kind - the kind of unit
 * @example
 * fieldOf('childPsychiatry') // 'healthCare'
 */
export function fieldOf(kind: UnitKind): Field {
  return fieldByKind.get(kind) as Field;
}
