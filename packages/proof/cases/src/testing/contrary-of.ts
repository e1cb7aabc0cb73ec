import { askedBy, type Expectation } from '../expectation.schema.ts';

type Contraries = { readonly [Name in Exclude<keyof Expectation, 'title' | 'by'>]: (asked: NonNullable<Expectation[Name]>) => Partial<Expectation> };

const contraries: Contraries = {
  done: () => ({ refused: { code: 'planClosed' } }),
  refused: (asked) => ({ refused: { ...asked, rule: 'PRO-25' } }),
  decision: (asked) => ({ decision: { ...asked, outcome: asked.outcome === 'refused' ? 'allowed' : 'refused' } }),
  consent: ({ name }) => ({ consent: { name, interpreter: true } }),
  completeness: (asked) => ({ completeness: asked === 'complete' || asked.missing.length === 0 ? { missing: ['leadNotNamed'] } : 'complete' }),
  findings: (asked) => ({ findings: { ...asked, exactly: 99 } }),
  sequence: (asked) => ({ sequence: asked.toReversed() }),
  dutyToTakePart: (asked) => ({ dutyToTakePart: { ...asked, has: !asked.has } }),
  canSee: (asked) => ({ cannotSee: asked }),
  cannotSee: (asked) => ({ canSee: asked }),
  nothingIn: () => ({ nothingIn: 'municipality' as Expectation['nothingIn'] }),
  step: (asked) => ({ step: asked === 'meet' ? 'detect' : 'meet' }),
  due: (asked) => ({ due: { ...asked, action: asked.action === 'openMeeting' ? 'nothing' : 'openMeeting' } }),
  holder: () => ({ holder: 'granliden' }),
  keeper: ({ house }) => ({ keeper: { house, term: 99 } }),
  copies: ({ to, notTo }) => ({ copies: { to: notTo, notTo: to } }),
  told: ({ who }) => ({ told: { who, that: 'sharingEnded' } }),
};

/** An expectation that must not hold where the given one holds. */
export function contraryOf(expectation: Expectation): Expectation {
  const { name, asked } = askedBy(expectation);
  const { title, by } = expectation;
  return { title, ...(by === undefined ? {} : { by }), ...(contraries[name] as (asked: unknown) => Partial<Expectation>)(asked) };
}
