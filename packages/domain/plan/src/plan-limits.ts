/** How much of each thing a plan holds at most, so that every plan fits in a message. */
export const planLimits = {
  people: 30,
  consents: 500,
  records: 200,
  notes: 100,
  parties: 60,
  outsideUnits: 30,
  goals: 200,
  interventions: 400,
  reports: 200,
  ratings: 200,
  followUps: 100,
  planAnswers: 100,
  sisterPlans: 50,
} as const;
