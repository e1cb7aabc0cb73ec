import { type ProfileName, profileNames } from '@stafett/rulebook';
import { z } from 'zod';

/** The routine profile that a question is answered by (ACT-20). */
export const Profile = z.enum(profileNames as readonly [ProfileName, ...ProfileName[]]).describe('The routine profile that the answer follows (ACT-20)');
export type Profile = z.infer<typeof Profile>;
