/** A unit of the walk, and what it is to the plan. */
export interface WalkedUnit {
  readonly house: 'municipality' | 'region' | 'sis';
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly principal: 'municipality' | 'region' | 'state';
  /** keeper: has the original. cleared: may know the whereabouts. withdrawn: was cleared, until a guardian took it back. party: not cleared. stranger: outside the plan. */
  readonly standing: 'keeper' | 'cleared' | 'withdrawn' | 'party' | 'stranger';
}

// Of units that are cleared, name and id tell where the child is: the numbers from 900 on.
const unit = (place: string, [name, kind]: readonly [string, string], standing: WalkedUnit['standing']): WalkedUnit => {
  const [house, id] = place.split('/') as [WalkedUnit['house'], string];
  return { house, id, name, kind, principal: house === 'sis' ? 'state' : house, standing };
};

/** Every unit of three houses: of each standing one in the keeper's house and one elsewhere, where there can be. */
export const walkedUnits: readonly WalkedUnit[] = [
  unit('municipality/social', ['UNIT-900 Barn och familj', 'socialServices'], 'keeper'),
  unit('municipality/school-901', ['SCHOOL-901 UNIT-901', 'school'], 'cleared'),
  unit('municipality/support', ['Öppenvården', 'socialOpenCare'], 'party'),
  unit('municipality/preschool', ['Förskolan', 'preschool'], 'stranger'),
  unit('region/unit-902', ['UNIT-902 TOWN-902', 'paediatrics'], 'cleared'),
  unit('region/health', ['Hälsocentralen', 'healthCentre'], 'party'),
  unit('region/psychiatry', ['Psykiatrin', 'childPsychiatry'], 'stranger'),
  unit('sis/unit-903', ['UNIT-903 ADDRESS-903', 'youthHome'], 'withdrawn'),
  unit('sis/other', ['Ett annat hem', 'youthHome'], 'stranger'),
];

export const houses = ['municipality', 'region', 'sis'] as const;

/** A unit by its id. */
export function unitNamed(id: string): WalkedUnit {
  const found = walkedUnits.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No unit is called ${id}.`);
  return found;
}

/** The unit as a plan has it. */
export const asParty = ({ house, id, name, kind, principal }: WalkedUnit) => ({ house, unit: id, name, kind, principal });

/** Its place. */
export const placeOf = ({ house, id }: WalkedUnit) => ({ house, unit: id });
