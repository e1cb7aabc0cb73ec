import type { Locator, Page } from 'playwright';
import { choose, tick } from './fill-in.ts';

/** Opens the form for a goal and writes it; it is not saved yet. */
export async function beginGoal(place: Page | Locator, kind: 'Långsiktigt mål' | 'Delmål', text: string): Promise<Locator> {
  const adding = kind === 'Delmål' ? 'Lägg till ett delmål' : 'Lägg till ett långsiktigt mål';
  await place.getByRole('button', { name: adding }).click();
  const form = place.getByRole('group', { name: adding });
  await form.getByRole('textbox', { name: kind }).fill(text);
  return form;
}

/** Writes a goal and saves it. */
export async function addGoal(place: Page | Locator, kind: 'Långsiktigt mål' | 'Delmål', text: string): Promise<void> {
  await saveGoal(await beginGoal(place, kind, text));
}

/** Saves the goal that is being written. */
export async function saveGoal(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Spara målet' }).click();
  await form.waitFor({ state: 'detached' });
}

/** An intervention, with the answers to the five questions by their labels. */
export interface InterventionToWrite {
  readonly what: string;
  readonly responsible: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly after?: string;
  /** Whom it is about, when it is not the person whose plan it is. */
  readonly about?: string;
  readonly kind?: string;
}

/** Writes an intervention under a goal and saves it. */
export async function addIntervention(page: Page, goal: string, { what, responsible, answers, after, about, kind }: InterventionToWrite): Promise<void> {
  const place = page.getByRole('article', { name: goal, exact: true });
  await place.getByRole('button', { name: 'Lägg till en insats' }).click();
  const form = place.getByRole('group', { name: 'Lägg till en insats' });
  await form.getByRole('textbox', { name: 'Vad ska göras?' }).fill(what);
  await choose(form, 'Ansvarar', responsible);
  for (const [label, answer] of Object.entries(answers)) await form.getByRole('textbox', { name: label, exact: true }).fill(answer);
  if (after !== undefined) await tick(form, 'Kommer efter', [after]);
  if (about !== undefined && kind !== undefined) {
    await form.getByRole('button', { name: 'Vem handlar det om, och vem får läsa?' }).click();
    await choose(form, 'Vem handlar det om?', about);
    await choose(form, 'Vad är det för slags uppgift?', kind);
  }
  await form.getByRole('button', { name: 'Spara insatsen' }).click();
  await form.waitFor({ state: 'detached' });
}
