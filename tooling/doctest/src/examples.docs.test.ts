import { readWorkspace } from '@stafett/boundaries';
import { expect, test } from 'vitest';
import { documentedRoot } from './documented-root.ts';
import { exampleModule } from './doctest-plugin.ts';
import { readExamples } from './read-examples.ts';

type Check = (actual: unknown, expected: unknown) => void;
const check: Check = (actual, expected) => expect(actual).toEqual(expected);

for (const room of readWorkspace(documentedRoot))
  readExamples(documentedRoot, room).forEach(({ title }, number) => {
    test(`the example holds: ${title}`, async () => {
      const { run } = (await import(/* @vite-ignore */ exampleModule(documentedRoot, room.folder, number))) as { run: (check: Check) => Promise<void> };
      await expect(run(check)).resolves.toBeUndefined();
    });
  });
