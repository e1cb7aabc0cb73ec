import { launchOptions } from '@stafett/browser';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type Demo, startDemo } from '../src/start-demo.ts';
import { freePlace } from './free-place.ts';
import { atWork, type PersonAtWork } from './person-at-work.ts';

/** Three houses and a browser, open while the tests of a file run. */
export interface OpenHouses {
  addressOf(house: string): string;
  /** Somebody comes to work in a house, with a browser window of their own. */
  comes(house: string, name: string): Promise<PersonAtWork>;
  stop(): Promise<void>;
  /** Starts the houses again where they were. */
  startAgain(): Promise<void>;
}

/** Opens the houses and a browser before the tests of a file, and closes all after them. */
export function openHouses(): OpenHouses {
  let place: Awaited<ReturnType<typeof freePlace>>;
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    place = await freePlace();
    [demo, browser] = await Promise.all([startDemo(place), chromium.launch(launchOptions())]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    place?.remove();
  });
  const addressOf = (house: string): string => demo.houses.find(({ plan }) => plan.id === house)?.address ?? '';
  return {
    addressOf,
    comes: (house, name) => atWork(browser, addressOf(house), name),
    stop: () => demo.stop(),
    startAgain: async () => {
      demo = await startDemo(place);
    },
  };
}
