import { z } from 'zod';

/** What a schema says of a value, as JSON Schema has it. */
export interface Form {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Form | boolean;
  readonly items?: Form;
  readonly prefixItems?: readonly Form[];
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly allOf?: readonly Form[];
}

/** What a schema lets in. */
export const formOf = (schema: z.ZodType): Form => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Form;

/** The kinds of a union whose members tell their kind by a field, with the name of that field. */
export function kindsOf(form: Form): { readonly field: string; readonly kinds: ReadonlyMap<string, Form> } | undefined {
  const members = membersOf(form);
  const field = Object.entries(members[0]?.properties ?? {}).find(([, { const: word }]) => word !== undefined)?.[0];
  if (field === undefined) return undefined;
  const kinds = new Map(members.map((member) => [String(member.properties?.[field]?.const), member]));
  return kinds.size > 1 && kinds.size === members.length ? { field, kinds } : undefined;
}

const membersOf = ({ oneOf, anyOf = [] }: Form): readonly Form[] => oneOf ?? anyOf;
