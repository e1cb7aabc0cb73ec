import { type ConsentFacts, type Explanation, explainStart, whoMustConsent } from '@stafett/consent';
import { dateIn } from '@stafett/kernel';
import { exitOf } from '../answer.ts';
import type { Command } from '../command.ts';
import { momentFlags, readMomentFlags } from '../moment-flags.ts';
import { withNames } from '../names.ts';
import { consentForm, factsOf, profileOf } from '../questions/consent-question.ts';
import { readQuestion } from '../read-question.ts';
import { readSourceDocument } from '../read-source.ts';
import { lawsFound, sayBasis, sayMoment, sayViolations, type Words, wordsOf } from '../say-decision.ts';
import { sayMissing, sayRestsOn, sayStillAllowed } from '../say-explanation.ts';

/** Who must consent, whether the work may start, what that rests on, who is missing, and what would change the answer. */
export const consent: Command = {
  flags: momentFlags,
  run: (call) => {
    const { question, names } = readQuestion(readSourceDocument(call), consentForm, readMomentFlags(call));
    const facts = factsOf(question);
    const { decision, ...explanation } = explainStart(facts, question.at);
    const mustConsent = whoMustConsent(facts, dateIn(question.at));
    const consents = documented(facts, explanation.restsOn.consents);
    const json = {
      at: question.at,
      profile: profileOf(question),
      ...decision,
      mustConsent,
      ...explanation,
      consents,
      lawPlaces: lawsFound(decision.laws, call.texts),
    };
    const prose = say({ decision, mustConsent, ...explanation }, wordsOf(call.texts, names));
    return {
      exit: exitOf([decision.outcome]),
      json: withNames(json, names),
      prose: [...sayMoment({ at: question.at, profile: profileOf(question) }, call.texts), ...prose],
    };
  },
};

// How the answers that count were given, as they are documented.
const documented = ({ consents }: ConsentFacts, ids: readonly string[]) =>
  consents
    .filter(({ id }) => ids.includes(id))
    .map(({ id, givenBy, givenAs, from, to, form, language, interpreter }) => ({ id, givenBy, givenAs, from, to, form, language, interpreter }));

function say(
  { decision, mustConsent, missing, restsOn, stillAllowed }: Explanation & { readonly mustConsent: readonly string[] },
  words: Words,
): readonly string[] {
  const { texts, nameOf } = words;
  const people = texts.list(mustConsent.map((id) => nameOf('person', id)));
  return [
    texts.say(`cli.start.${decision.outcome}`),
    ...(mustConsent.length === 0 ? [] : [texts.say('cli.mustConsent', { people })]),
    ...sayMissing(missing, words),
    ...sayRestsOn(restsOn, words),
    ...sayViolations(decision.violations, words),
    ...sayStillAllowed(stillAllowed, texts),
    ...sayBasis(decision, texts),
  ];
}
