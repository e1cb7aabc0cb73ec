import { describe } from 'vitest';
import { groundInMemory } from './testing/ground.ts';
import { storeContract } from './testing/store-contract.ts';

describe('in memory', () => {
  storeContract(() => groundInMemory);
});
