import { expectGoodScreen } from './good-screen.ts';
import { expectSoon } from './on-screen.ts';
import type { PersonAtWork } from './person-at-work.ts';

/**
 * Expects that somebody outside the consent finds nothing: not in the work list, and not at the plan's address.
 *
 * @param person - who looks
 * @param planPath - the path of the plan's page
 */
export async function expectNothing(person: PersonAtWork, planPath: string): Promise<void> {
  const { page, tolerate } = person;
  const { origin } = new URL(page.url());
  await page.getByRole('tab', { name: 'Alla' }).click();
  await expectSoon(page.getByRole('tabpanel')).toContainText('Ni är inte med i någon plan än');
  await expectGoodScreen(person, '10-utanfor-samtycket');
  tolerate(/status of 404/);
  await page.goto(origin + planPath);
  await expectSoon(page.getByRole('main')).toContainText('Planen finns inte, eller så är den inte delad med er.');
  await expectGoodScreen(person, '11-ingen-plan');
}
