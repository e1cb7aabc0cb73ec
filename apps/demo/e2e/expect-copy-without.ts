import { expectGoodScreen } from './good-screen.ts';
import { josef } from './josefs-words.ts';
import { expectSoon } from './on-screen.ts';
import type { PersonAtWork } from './person-at-work.ts';

/** Expects that somebody has a copy, and that these words stand nowhere in it: neither where one works nor in the document. */
export async function expectCopyWithout(person: PersonAtWork, words: string): Promise<void> {
  const { page } = person;
  await expectSoon(page.getByText(words)).toHaveCount(0);
  await expectGoodScreen(person, '17-kopian');
  await page.getByRole('link', { name: 'Läs planen som dokument' }).click();
  await expectSoon(page.getByRole('article', { name: `Samordnad individuell plan för ${josef.name}` })).toContainText('Kopia, version');
  await expectSoon(page.getByText(words)).toHaveCount(0);
  await expectGoodScreen(person, '18-dokument');
  await page.getByRole('link', { name: 'Till arbetsytan' }).click();
}
