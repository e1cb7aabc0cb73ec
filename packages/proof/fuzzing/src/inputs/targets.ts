import { MessageBody } from '@stafett/use-cases';
import { z } from 'zod';
import { type Form, formOf, kindsOf } from './form.ts';

/** One procedure, or one kind of what a procedure does. */
export interface ProcedureTarget {
  readonly name: string;
  readonly procedure: string;
  readonly isQuery: boolean;
  /** What it takes; nothing where it takes nothing. */
  readonly form?: Form | undefined;
  /** The field that tells the kind: those of one kind are told apart by it. */
  readonly kind?: string | undefined;
}

/** One kind of message. */
export interface MessageTarget {
  readonly name: string;
  readonly kind: string;
  readonly form: Form;
}

interface Procedure {
  readonly _def: { readonly type: string; readonly inputs: readonly unknown[] };
}

/**
 * Every procedure of a router, as it stands; one that takes commands of many kinds is as many targets.
 *
 * @param router - of the house
 */
export function procedureTargets(router: { readonly _def: { readonly procedures: object } }): readonly ProcedureTarget[] {
  return Object.entries(router._def.procedures as Record<string, Procedure>).flatMap(([procedure, { _def }]) => {
    const isQuery = _def.type === 'query';
    const [schema] = _def.inputs;
    if (!(schema instanceof z.ZodType)) return [{ name: procedure, procedure, isQuery }];
    return targetsOf({ name: procedure, procedure, isQuery, form: formOf(schema) });
  });
}

function targetsOf(target: ProcedureTarget): readonly ProcedureTarget[] {
  const { form, procedure } = target;
  for (const [field, inner] of Object.entries(form?.properties ?? {})) {
    const { kinds } = kindsOf(inner) ?? {};
    if (kinds === undefined) continue;
    return [...kinds].map(([kind, one]) => ({
      ...target,
      name: `${procedure} ${kind}`,
      kind,
      form: { ...form, properties: { ...form?.properties, [field]: one } },
    }));
  }
  return [target];
}

/** Every kind of message that houses send each other. */
export function messageTargets(): readonly MessageTarget[] {
  return [...(kindsOf(formOf(MessageBody))?.kinds ?? [])].map(([kind, form]) => ({ name: `message ${kind}`, kind, form }));
}
