/** A unit as settings and plans have it. */
export interface Place {
  readonly house: string;
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly principal: string;
}

const place = (where: string, [name, kind]: readonly [string, string], principal: string): Place => {
  const [house = '', unit = ''] = where.split('/');
  return { house, unit, name, kind, principal };
};

/** The units of the house that is fuzzed and of the two that it trusts. Nobody calls the preschool to anything. */
export const places = {
  social: place('municipality/social', ['Barn och familj', 'socialServices'], 'municipality'),
  school: place('municipality/school', ['Åsens skola', 'school'], 'municipality'),
  support: place('municipality/support', ['Öppenvården', 'socialOpenCare'], 'municipality'),
  preschool: place('municipality/preschool', ['Förskolan', 'preschool'], 'municipality'),
  clinic: place('region/clinic', ['Barnmedicin', 'paediatrics'], 'region'),
  health: place('region/health', ['Hälsocentralen', 'healthCentre'], 'region'),
  home: place('sis/home', ['Ett hem', 'youthHome'], 'state'),
} as const;
export type PlaceName = keyof typeof places;

/** The house that is fuzzed. */
export const fuzzedHouse = 'municipality';

/** The units of one house, as its settings have them. */
export const unitsOf = (house: string): readonly object[] =>
  Object.values(places).flatMap(({ unit: id, ...rest }) => (rest.house === house ? [{ id, ...rest }] : []));

/** Where a unit is, and nothing more. */
export const at = (name: PlaceName): { house: string; unit: string } => ({ house: places[name].house, unit: places[name].unit });
