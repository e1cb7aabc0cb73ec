import consentLawPeriods from './data/consent-laws.json' with { type: 'json' };
import otherLawPeriods from './data/laws.json' with { type: 'json' };

/** When each law of the catalogue is in force. */
export const lawPeriods = { ...consentLawPeriods, ...otherLawPeriods };
