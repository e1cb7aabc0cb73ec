import { defineAbility } from '@casl/ability';
import { mayShare } from '@stafett/consent';
import { newEnforcer, newModelFromString } from 'casbin';
import { Engine } from 'json-rules-engine';
import type { Candidate } from '../measure.ts';
import { type Allowance, at, facts, questions } from './question.ts';

/** What each engine answers to every question; a difference would make the comparison worthless. */
export interface ConsentCandidate extends Candidate {
  readonly answers: () => Promise<readonly boolean[]>;
}

const ask = ({ item, receiver }: (typeof questions)[number]) => mayShare(item, receiver, { facts, at });
const mayAll = (): boolean[] => questions.map((question) => ask(question).outcome === 'allowed');

// The others are given the finished list of what is allowed: what they then answer is yes or no, without dates, custody, reasons or law.
const allowances: readonly Allowance[] = questions
  .filter((question) => ask(question).outcome === 'allowed')
  .map(({ item, receiver }) => ({ unit: receiver.unit, kind: item.kind }));

class Item {
  readonly unit: string;
  readonly kind: string;
  constructor(unit: string, kind: string) {
    this.unit = unit;
    this.kind = kind;
  }
}

function stafett(): ConsentCandidate {
  return { name: 'stafett', size: questions.length, run: () => questions.map(ask), answers: async () => mayAll() };
}

function casl(): ConsentCandidate {
  const ability = defineAbility((can) => {
    for (const { unit, kind } of allowances) can('read', 'Item', { unit, kind });
  });
  const items = questions.map(({ item, receiver }) => new Item(receiver.unit, item.kind));
  const run = () => items.map((item) => ability.can('read', item));
  return { name: 'casl', size: questions.length, run, answers: async () => run() };
}

const casbinModel = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.sub == p.sub && r.obj == p.obj && r.act == p.act
`;

async function casbin(): Promise<ConsentCandidate> {
  const enforcer = await newEnforcer(newModelFromString(casbinModel));
  await enforcer.addPolicies(allowances.map(({ unit, kind }) => [unit, kind, 'read']));
  const run = () => Promise.all(questions.map(({ item, receiver }) => enforcer.enforce(receiver.unit, item.kind, 'read')));
  return { name: 'casbin', size: questions.length, run, answers: run };
}

function jsonRulesEngine(): ConsentCandidate {
  const engine = new Engine();
  const equal = (fact: string, value: string) => ({ fact, operator: 'equal', value });
  engine.addRule({
    conditions: { any: allowances.map(({ unit, kind }) => ({ all: [equal('unit', unit), equal('kind', kind)] })) },
    event: { type: 'allowed' },
  });
  const asked = questions.filter((_, index) => index % 20 === 0);
  const run = async () => {
    const answers: boolean[] = [];
    for (const { item, receiver } of asked) answers.push((await engine.run({ unit: receiver.unit, kind: item.kind })).events.length > 0);
    return answers;
  };
  const answers = async () => {
    const all: boolean[] = [];
    for (const { item, receiver } of questions) all.push((await engine.run({ unit: receiver.unit, kind: item.kind })).events.length > 0);
    return all;
  };
  return { name: 'json-rules-engine', size: asked.length, run, answers };
}

/** The engines that are compared. */
export async function consentCandidates(): Promise<readonly ConsentCandidate[]> {
  return [stafett(), casl(), await casbin(), jsonRulesEngine()];
}
