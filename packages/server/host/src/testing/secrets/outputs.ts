import { personalNumbers, type PlantedWords } from './planted-words.ts';
import { mayKnow, type Secret } from './may-know.ts';

/** Something that left a house, and who can read it. */
export interface Output {
  /** The unit that reads it; `operator`: whoever reads logs and addresses; `error`: an error, in which nobody shall read a personal number. */
  readonly reader: string;
  readonly output: string;
  readonly text: string;
}

/** A secret that somebody could read who may not know it. */
export interface Find {
  readonly marker: string;
  readonly field: string;
  readonly reader: string;
  readonly output: string;
}

interface Envelope {
  readonly to: string;
  readonly body: {
    readonly kind: string;
    readonly unit?: string;
    readonly proposal?: string;
    readonly by?: { readonly unit: string };
    readonly answer?: { readonly proposal: string };
  };
}

const words = /(?:ADDRESS|TOWN|SCHOOL|UNIT|NAME)-(\d{3})/gi;
const digits = /(?<!\d)(?:19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g;
const relative = /0bad0bad-[0-9a-f-]+/g;

/** Everything that has left the houses. */
export class Outputs {
  #kept: Output[] = [];
  readonly #seen = new Map<string, Set<string>>();
  /** Which unit has asked for what. */
  readonly #asked = new Map<string, string>();
  /** How much has been searched. */
  readonly searched = { outputs: 0, bytes: 0 };

  add(output: Output): void {
    this.#kept.push(output);
  }

  /** A signed message: for the unit that it names or answers, else for the keeper, else for nobody who may know anything. */
  addMessage(signed: string): void {
    const text = Buffer.from(String(signed.split('.')[1]), 'base64url').toString('utf8');
    // Anybody may leave at the inbox what is no message.
    if (!text.startsWith('{')) return;
    const { to, body } = JSON.parse(text) as Envelope;
    if (body.by !== undefined) this.#asked.set(String(body.proposal), body.by.unit);
    const reader = body.unit ?? this.#asked.get(body.answer?.proposal ?? '') ?? (to === 'municipality' ? 'social' : `house ${to}`);
    this.add({ reader, output: `message ${body.kind} to ${to}`, text: `${signed}\n${text}` });
  }

  /** Takes what has left since the last walk and searches it for everything that its reader may not know. */
  walk(planted: PlantedWords): readonly Find[] {
    const taken = this.#kept;
    this.#kept = [];
    this.searched.outputs += taken.length;
    const finds = new Map<string, Find>();
    for (const output of taken) {
      this.searched.bytes += Buffer.byteLength(output.text);
      for (const { marker, secret } of secretsIn(output.text, planted)) {
        this.#seenBy(output.reader).add(secret.field);
        if (mayKnow(output, secret)) continue;
        const where = { field: secret.field, reader: output.reader, output: output.output };
        finds.set(JSON.stringify(where), { marker, ...where });
      }
    }
    return [...finds.values()];
  }

  /** The fields of which a reader has seen something, rightly or not. */
  seenBy(reader: string): ReadonlySet<string> {
    return this.#seenBy(reader);
  }

  #seenBy(reader: string): Set<string> {
    const seen = this.#seen.get(reader) ?? new Set();
    this.#seen.set(reader, seen);
    return seen;
  }
}

// Numbers from 800 on are names of people, those from 900 on of units.
const fieldOfName = (number: string): string => (number.startsWith('8') ? 'registerNeed.people[].name' : namesOfUnits[number === '900' ? 0 : 1]);
const namesOfUnits = ['registerNeed.unit.name', 'inviteParty.unit.name'] as const;

function* secretsIn(text: string, planted: PlantedWords): Generator<{ marker: string; secret: Secret }> {
  for (const [marker, number = ''] of text.matchAll(words)) {
    yield {
      marker,
      secret: { kind: 'words', number, ...(planted.byNumber.get(number) ?? { field: fieldOfName(number), by: '', late: false }) },
    };
  }
  for (const [, day, rest] of text.matchAll(digits)) {
    const of = Object.entries(personalNumbers).find(([, number]) => number.endsWith(`${day}${rest}`))?.[0];
    if (of !== undefined)
      yield { marker: `personal number of ${of}`, secret: { kind: 'number', number: of, field: 'registerNeed.people[].personnummer', by: '', late: false } };
  }
  for (const [marker] of text.matchAll(relative)) yield { marker, secret: { kind: 'relative', number: '', field: 'addPerson.person.id', by: '', late: false } };
}
