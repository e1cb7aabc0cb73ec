import type { StillAllowed } from '@stafett/consent';
import type { TextId } from './sv.ts';

/**
 * The words for what needs no consent (CON-28).
 *
 * @example
 * stillAllowedTexts.reportWorry // 'stillAllowed.reportWorry'
 */
export const stillAllowedTexts = {
  informAboutSip: 'stillAllowed.informAboutSip',
  giveGeneralAdvice: 'stillAllowed.giveGeneralAdvice',
  consultDeidentified: 'stillAllowed.consultDeidentified',
  reportWorry: 'stillAllowed.reportWorry',
  raiseLvuQuestion: 'stillAllowed.raiseLvuQuestion',
} as const satisfies Record<StillAllowed, TextId>;
