import { z } from 'zod';
import { Consent } from './consent.schema.ts';
import { Assessment, BoardDecision, Disclosure, Ground } from './decisions.schema.ts';
import { Care, ConsentPerson, Guardian, Protection, Representative } from './people.schema.ts';

const MANY = 500;

const listOf = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> => z.array(item).max(MANY);
const someOf = <Item extends z.ZodType>(item: Item): z.ZodOptional<z.ZodArray<Item>> => listOf(item).optional();

/** The facts, before they are held against one another. */
export const FactsShape = z.strictObject({
  /** Whose plan it is. */
  person: ConsentPerson,
  /** Everyone who has, or has had, custody of the person. */
  guardians: listOf(Guardian),
  /** Every answer that has been documented, withdrawn ones too. */
  consents: listOf(Consent),
  /** God man, förvaltare, personligt ombud and holders of powers of attorney. */
  representatives: someOf(Representative),
  /** Care under LVU, SoL or LSU, one entry a period. */
  care: someOf(Care),
  /** Recorded assessments: maturity, ability, and how open questions were weighed. */
  assessments: someOf(Assessment),
  /** The social welfare board’s decisions for a child in care under LVU. */
  boardDecisions: someOf(BoardDecision),
  /** Presumed consent and harm tests for an adult who cannot consent. */
  grounds: someOf(Ground),
  /** Protected identities and secret placements. */
  protections: someOf(Protection),
  /** Recorded decisions to disclose without consent; never mixed with consent. */
  disclosures: someOf(Disclosure),
  /** What the routine that the work follows says; absent: as in the national profile. */
  routine: z
    .strictObject({
      /** A mature child’s own consent is enough while the guardians have not answered (CON-04, CON-12). */
      matureChildSuffices: z.boolean(),
    })
    .optional(),
});
export type FactsShape = z.infer<typeof FactsShape>;
