import { type CataloguedRule, ruleCatalogue } from '@stafett/generate';
import { ruleById } from '@stafett/rulebook';
import { sayRule, type Texts } from '@stafett/texts';
import { BadInput, WrongUse } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { headed, sayLaws } from '../say-decision.ts';

/** Every rule of the specification with what carries it, or one of them whole. */
export const rules: Command = {
  run: ({ words, texts }) => {
    const [id, ...more] = words;
    if (more.length > 0) throw new WrongUse('One rule at a time.');
    const catalogue = ruleCatalogue();
    if (id === undefined) return { exit: 0, json: catalogue.map(told), prose: catalogue.map((rule) => sayShortly(rule, texts)) };
    const rule = catalogue.find((one) => one.id === id.toUpperCase());
    if (rule === undefined) throw new BadInput('stafett', [{ code: 'unknownRule', path: ['rule'], facts: {}, rule: 'SEC-11' }]);
    return { exit: 0, json: told(rule), prose: sayWhole(rule, texts) };
  },
};

// Every field is always there, so that a program need not ask.
const told = ({ id, strength, status, why = null, files, tests }: Omit<CataloguedRule, 'why'> & { readonly why?: string | null | undefined }) => ({
  id,
  strength,
  status,
  why,
  files,
  tests,
});

const sayShortly = ({ id, strength, status }: CataloguedRule, texts: Texts): string =>
  `${id}  ${strength}  ${texts.say(`cli.rule.status.${status}`).padEnd(9)}  ${sayRule(id, texts) ?? ''}`;

function sayWhole({ id, strength, status, why, files, tests }: CataloguedRule, texts: Texts): readonly string[] {
  const { sources, laws } = ruleById(id);
  return [
    `${id} ${sayRule(id, texts) ?? ''}`,
    '',
    texts.say(`cli.rule.strength.${strength}`),
    texts.say(`cli.rule.carriedBy.${status}`),
    ...(why === undefined ? [] : [why]),
    ...(sources.length === 0 ? [] : [texts.say('cli.rule.sources', { sources: sources.join(', ') })]),
    ...headed(texts.say('cli.laws'), sayLaws(laws, texts)),
    ...headed(texts.say('cli.rule.files'), files),
    ...headed(texts.say('cli.rule.tests'), tests),
  ];
}
