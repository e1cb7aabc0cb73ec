import verbs from './data/verbs.json' with { type: 'json' };

type Forms = readonly [infinitive: string, present: string, past: string, supine: string];

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));
const conjugate = (infinitive: string, stem: string, endings: readonly [string, string, string]): Forms => [
  infinitive,
  stem + endings[0],
  stem + endings[1],
  stem + endings[2],
];

const talar = (infinitive: string): Forms => conjugate(infinitive, infinitive, ['r', 'de', 't']);
const bor = (infinitive: string): Forms => conjugate(infinitive, infinitive, ['r', 'dde', 'tt']);

function leker(infinitive: string): Forms {
  const stem = infinitive.slice(0, -1);
  return conjugate(infinitive, stem, ['er', /[kpstx]$/.test(stem) ? 'te' : 'de', 't']);
}

const hoppas = (infinitive: string): Forms => conjugate(infinitive, infinitive.slice(0, -1), ['s', 'des', 'ts']);

/** "ställa ställer ställde ställt in fast": four forms, then the beginnings of verbs that are inflected like it. */
function likeOne(line: string): Forms[] {
  const [infinitive = '', present = '', past = '', supine = '', ...beginnings] = line.split(' ');
  const begin = (beginning: string, form: string): string => (form === '-' ? form : beginning + form);
  return ['', ...beginnings].map((beginning) => [beginning + infinitive, begin(beginning, present), begin(beginning, past), begin(beginning, supine)]);
}

const conjugated: readonly Forms[] = [
  ...wordsOf(verbs.talar).map(talar),
  ...wordsOf(verbs.leker).map(leker),
  ...wordsOf(verbs.bor).map(bor),
  ...wordsOf(verbs.hoppas).map(hoppas),
  ...verbs.irregular.flatMap(likeOne),
];

const passivePresent = ([infinitive, present]: Forms): string => (present.endsWith('er') ? `${present.slice(0, -2)}s` : `${infinitive}s`);
const active = conjugated.filter(([infinitive]) => !infinitive.endsWith('s'));
const notFinite = new Set(wordsOf(verbs.notFinite));
/** "anpassade insatser": in goals a form on -ade is an adjective, not a past tense. */
const finite = (words: readonly string[]): string[] => words.filter((word) => word !== '-' && !word.endsWith('ade') && !notFinite.has(word));

/** The forms of every verb in the list, as word classes. */
export const verbForms = {
  infinitive: [...conjugated.map(([infinitive]) => infinitive), ...active.map(([infinitive]) => `${infinitive}s`)],
  present: finite([...conjugated.map(([, present]) => present), ...active.map(passivePresent)]),
  past: finite(conjugated.map(([, , past]) => past)),
  supine: conjugated.map(([, , , supine]) => supine),
  auxiliary: verbs.auxiliary,
  modal: verbs.modal,
  nounLike: verbs.nounLike,
  shell: verbs.shell,
  wish: verbs.wish,
};
