import { Unit } from '@stafett/actors';
import { HouseId, Text } from '@stafett/kernel';
import { isOutside } from '@stafett/plan';
import { z } from 'zod';
import { isOpenOnTheWay } from './loopback.ts';
import { HouseAddress, HouseKind } from '../peers/peer-descriptor.ts';

/** What settings can get wrong beside their form; `settings-line` has the words. */
export const settingsViolationCodes = [
  'notABaseAddress',
  'notAPostgresAddress',
  'databaseRequired',
  'httpsRequired',
  'unitOfAnotherHouse',
  'notUnique',
  'reservedHouse',
] as const;
export type SettingsViolationCode = (typeof settingsViolationCodes)[number];

interface Problem {
  readonly path: readonly (string | number)[];
  readonly violation: SettingsViolationCode;
  readonly rule: string;
}

const postgres = { params: { violation: 'notAPostgresAddress', rule: 'SEC-01' } };

const Identity = z.strictObject({
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** How long to wait for the provider at start, in seconds. */
  waitSeconds: z.number().min(0).max(300).default(15),
});

/** Everything that makes a running instance of an app one certain house (SEC-01). */
export const HouseSettings = z
  .strictObject({
    id: HouseId,
    kind: HouseKind,
    name: Text(120),
    units: z.array(Unit).min(1),
    mode: z.enum(['production', 'demo', 'test']),
    /** The network interface to listen on; behind a proxy on the same machine the default is right. */
    listenOn: z.string().min(1).default('127.0.0.1'),
    port: z.int().min(1).max(65_535),
    address: HouseAddress,
    dataFolder: z.string().min(1),
    /** Without it the house keeps its own embedded database in the data folder; not in production. */
    databaseUrl: z
      .string()
      .refine((url) => /^postgres(ql)?:\/\/./.test(url), postgres)
      .optional(),
    identity: Identity,
    webFolder: z.string().min(1).optional(),
    sessionHours: z.number().positive().max(24).default(8),
    requestsPerMinute: z.int().positive().default(3000),
  })
  .superRefine((settings, context) => {
    for (const { path, violation, rule } of [...problemsOfIdentity(settings), ...problemsInProduction(settings)]) {
      context.addIssue({ code: 'custom', path: [...path], params: { violation, rule } });
    }
  });
export type HouseSettings = z.infer<typeof HouseSettings>;

type Described = Pick<HouseSettings, 'id' | 'units' | 'mode' | 'address' | 'databaseUrl' | 'identity'>;

function problemsOfIdentity({ id, units }: Described): readonly Problem[] {
  return [
    ...(isOutside({ house: id }) ? [problem(['id'], 'reservedHouse', 'SEC-01')] : []),
    ...units.flatMap(({ house }, index) => (house === id ? [] : [problem(['units', index, 'house'], 'unitOfAnotherHouse', 'SEC-01')])),
    ...repeated(units).map((index) => problem(['units', index, 'id'], 'notUnique', 'SEC-01')),
  ];
}

function problemsInProduction({ mode, address, databaseUrl, identity }: Described): readonly Problem[] {
  if (mode !== 'production') return [];
  return [
    ...(databaseUrl === undefined ? [problem(['databaseUrl'], 'databaseRequired', 'SEC-02')] : []),
    ...(isOpenOnTheWay(address) ? [problem(['address'], 'httpsRequired', 'SEC-04')] : []),
    ...(isOpenOnTheWay(identity.issuer) ? [problem(['identity', 'issuer'], 'httpsRequired', 'SEC-04')] : []),
  ];
}

const problem = (path: Problem['path'], violation: SettingsViolationCode, rule: string): Problem => ({ path, violation, rule });

function repeated(named: readonly { readonly id: string }[]): readonly number[] {
  return named.flatMap(({ id }, index) => (named.findIndex((other) => other.id === id) < index ? [index] : []));
}
