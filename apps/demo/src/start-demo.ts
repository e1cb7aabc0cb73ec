import { startIdentityProvider } from '@stafett/identity-provider';
import { type DemoHouse, type DemoPlace, writeSettings } from './demo-settings.ts';
import { type HouseProcess, startHouseProcess } from './house-process.ts';
import { type HouseAddition, planHouses } from './house-recipe.ts';

/** A running demo: each house a process of its own. */
export interface Demo {
  readonly houses: readonly DemoHouse[];
  /** The process of a house, to be measured, and stopped and started again. */
  processOf(house: string): HouseProcess;
  /** Resolves when a house has ended by itself. */
  readonly ended: Promise<{ readonly house: string; readonly line: string }>;
  stop(): Promise<void>;
}

/** Where the demo lives, and what differs from the three houses. */
export interface DemoOptions extends DemoPlace {
  readonly added?: readonly string[];
  /** Units and people that houses have beside their recipes. */
  readonly additions?: readonly HouseAddition[];
  /** Over the environment, as `STAFETT_REGION_DATABASE_URL`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the houses, each with its own database, key and sign-in, and waits until all are well.
 *
 * @throws Error with one line that says which house could not start and why
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const houses = await writeSettings(options, planHouses(options.added ?? [], options.additions));
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(stops.splice(0).map((one) => one()));
  };
  try {
    for (const house of houses) stops.push(await startSignIn(house));
    const processes = new Map(houses.map((house) => [house.plan.id, startHouseProcess(house, options.environment ?? {})]));
    stops.push(...[...processes.values()].map((one) => one.stop));
    await Promise.all([...processes.values()].map((one) => one.ready()));
    return { houses, processOf: (house) => processOf(processes, house), ended: Promise.race([...processes.values()].map((one) => one.ended)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function processOf(processes: ReadonlyMap<string, HouseProcess>, house: string): HouseProcess {
  const found = processes.get(house);
  if (found === undefined) throw new Error(`There is no house ${house}.`);
  return found;
}

async function startSignIn({ plan, identityPort, client }: DemoHouse): Promise<() => Promise<void>> {
  const people = plan.people.map((person) => ({ ...person, house: plan.id }));
  const provider = await startIdentityProvider({ port: identityPort, name: plan.name, people, units: plan.units, client });
  return () => provider.close();
}
