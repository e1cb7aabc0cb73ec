/** The names of what is fetched. */
export const queryKeys = {
  session: ['session'] as const,
  workList: ['workList'] as const,
  links: (plan: string) => ['plan', plan, 'links'] as const,
  plan: (plan: string) => ['plan', plan] as const,
};
