import type { LawId } from '@stafett/rulebook';
import type { TextId } from './sv.ts';

/**
 * What each law of the catalogue says, very shortly.
 *
 * @example
 * lawTexts['sol-sip-old'] // 'law.sol-sip-old'
 */
export const lawTexts = {
  'sol-sip-old': 'law.sol-sip-old',
  'sol-sip': 'law.sol-sip',
  'hsl-sip': 'law.hsl-sip',
  discharge: 'law.discharge',
  'discharge-pay': 'law.discharge-pay',
  'lvu-11': 'law.lvu-11',
  'lvu-13': 'law.lvu-13',
  'sof-plan': 'law.sof-plan',
  lsu: 'law.lsu',
  'health-exam': 'law.health-exam',
  'sis-initiate': 'law.sis-initiate',
  'fb-guardian': 'law.fb-guardian',
  'skol-29-13': 'law.skol-29-13',
  'hsl-5-8': 'law.hsl-5-8',
  'hsl-8': 'law.hsl-8',
  'hsl-agreement': 'law.hsl-agreement',
  'sol-health-notice': 'law.sol-health-notice',
  'sis-region-agreement': 'law.sis-region-agreement',
  'osl-consent': 'law.osl-consent',
  'osl-social': 'law.osl-social',
  'osl-health': 'law.osl-health',
  'osl-protected': 'law.osl-protected',
  crc: 'law.crc',
  'patient-act': 'law.patient-act',
  'log-health': 'law.log-health',
  'log-social': 'law.log-social',
  dos: 'law.dos',
  'report-worry': 'law.report-worry',
  'coordination-no': 'law.coordination-no',
} as const satisfies Record<LawId, TextId>;
