import { WrongUse } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { exampleOf } from '../example-of.ts';
import { formNames, forms, isFormName } from '../forms.ts';
import { inputSchemaOf } from '../input-schema.ts';

const marks = ['nameOf', 'gives', 'momentAt'];

/** What a command reads, as a JSON Schema; or a small file that works. */
export const schema: Command = {
  flags: { example: { type: 'boolean' } },
  run: ({ words, flags }) => {
    const [name, ...more] = words;
    if (name === undefined || more.length > 0 || !isFormName(name)) throw new WrongUse(`Name one of ${formNames.join(', ')}.`);
    const form = forms[name];
    if (flags.example === true) {
      const { text, value } = exampleOf(form.example);
      return { exit: 0, json: value, prose: [text.trimEnd()] };
    }
    const printed: unknown = JSON.parse(
      JSON.stringify(inputSchemaOf(form.schema, form.leftOut), (key, value: unknown) => (marks.includes(key) ? undefined : value)),
    );
    return { exit: 0, json: printed, prose: [JSON.stringify(printed, null, 2)] };
  },
};
