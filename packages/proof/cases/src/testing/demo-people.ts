import { HouseId, UnitId } from '@stafett/kernel';
import { PartyUnit } from '@stafett/plan';
import type { SignedIn } from '../stage.ts';

const unitsByHouse = {
  municipality: { 'barn-och-familj': 'socialServices', 'rad-och-stod': 'socialServices', 'forskolan-solrosen': 'preschool' },
  region: { barnmedicin: 'paediatrics', 'vardcentralen-asen': 'healthCentre', 'bvc-asen': 'childHealthCare', 'bup-mellanskog': 'childPsychiatry' },
  sis: { 'ungdomshemmet-granliden': 'youthHome' },
};

/** The units of the demo's houses, as the rules need them. */
export const demoUnits: readonly PartyUnit[] = Object.entries(unitsByHouse).flatMap(([house, units]) =>
  Object.entries(units).map(([unit, kind]) => PartyUnit.parse({ house, unit, name: unit, kind, principal: house === 'sis' ? 'state' : house })),
);

const placeOfUser: Readonly<Record<string, readonly [house: string, unit: string]>> = {
  'maria.lindqvist': ['municipality', 'barn-och-familj'],
  'ali.rahimi': ['municipality', 'rad-och-stod'],
  'karin.ek': ['municipality', 'forskolan-solrosen'],
  'elin.sjoberg': ['region', 'barnmedicin'],
  'johan.nystrom': ['region', 'barnmedicin'],
  'petra.wiklund': ['region', 'vardcentralen-asen'],
  'anna.holm': ['region', 'bvc-asen'],
  'bo.sandell': ['region', 'bup-mellanskog'],
  'tove.berg': ['sis', 'ungdomshemmet-granliden'],
};

/** Everyone who can sign in to the demo's houses. */
export const demoPeople: readonly SignedIn['actor'][] = Object.entries(placeOfUser).map(([user, [house, place]]) => ({
  user,
  name: user,
  house: HouseId.parse(house),
  unit: UnitId.parse(place),
}));
