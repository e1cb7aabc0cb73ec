import { z } from 'zod';

/** The version that the words were changed from; as it is read just before when left out. */
export const BaseVersion = z.int().min(1).optional().describe('the version of what is changed, as it was read; left out: as it is now');
