import type { createClient, HouseInputs, HouseOutputs } from '@stafett/client';
import { createContext, useContext } from 'react';

/** The way to the house's procedures. */
export type HouseClient = ReturnType<typeof createClient>;
/** Who is signed in, and where. */
export type Session = HouseOutputs['session']['me'];
/** One line of the work list. */
export type WorkLine = HouseOutputs['work']['list'][number];
/** A plan as the unit may read it. */
export type PlanReading = HouseOutputs['plan']['read'];

// What is not filled in yet is sent to the schema as nothing, and the schema says what is missing.
type Unfinished<Form> = Form extends unknown ? { [Field in keyof Form]: Field extends 'type' ? Form[Field] : Form[Field] | undefined } : never;

type Need = HouseInputs['need']['register']['need'];

/** One small command, perhaps with something missing. */
export type PlanChange = Unfinished<HouseInputs['plan']['change']['change']>;
/** A need, perhaps with something missing. */
export type NeedToRegister = Omit<Unfinished<Need>, 'need' | 'people'> & {
  plan: Need['plan'];
  need: Unfinished<Need['need']>;
  people: Unfinished<Need['people'][number]>[];
};

/** Carries the client from the app to every screen. */
export const HouseContext = createContext<HouseClient | undefined>(undefined);

/** The client of the house that the page was served by. */
export function useHouse(): HouseClient {
  const house = useContext(HouseContext);
  if (house === undefined) throw new Error('A screen stands inside <Workspace>.');
  return house;
}
