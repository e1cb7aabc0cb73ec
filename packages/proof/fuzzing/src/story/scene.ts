import type { Plan } from '@stafett/plan';
import type { Dice } from '../dice.ts';
import type { Held } from '../house/tables.ts';
import type { PlaceName } from '../house/places.ts';

/** What a person does, or what another house sends. */
export type Deed =
  | { readonly as: PlaceName; readonly procedure: string; readonly input?: unknown }
  | { readonly from: string; readonly plan: string; readonly term?: number | undefined; readonly body: { readonly kind: string } };

/** Where the story stands. */
export interface Scene {
  readonly held: Held;
  /** The house's own time. */
  readonly now: string;
  /** The id of something in the story, by its name. */
  id(name: string): string;
  /** An id that nothing has yet. */
  newId(): string;
  /** The original of a plan of the story, as it stands. */
  plan(name: string): Plan;
}

/** Thrown when a step has nothing to begin from yet. */
export class NotYet extends Error {}

/** One step of the story: what is done, as things stand. */
export type Step = (scene: Scene) => Deed;

/** What a round knows of its story. */
export class RoundScene implements Scene {
  readonly #ids = new Map<string, string>();
  readonly #dice: Dice;
  held: Held = { plans: new Map(), copies: new Map(), lines: new Map(), epochs: new Map() };
  now = '';

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  id(name: string): string {
    const known = this.#ids.get(name) ?? this.#dice.id();
    this.#ids.set(name, known);
    return known;
  }

  newId(): string {
    return this.#dice.id();
  }

  plan(name: string): Plan {
    const found = this.held.plans.get(this.id(name));
    if (found === undefined) throw new NotYet(name);
    return found;
  }
}
