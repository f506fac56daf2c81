export const en = {
  title: 'Boards by plan',
  empty: 'No plan yet',
  emptyText: 'A plan shows here as soon as the office has drafted and issued it.',
  plan: 'Plan',
  number: 'Number',
  year: 'Year',
  state: 'State',
  issuer: 'Issuer',
  'plan.unnumbered': 'Not numbered yet',
  'plan.DRAFT': 'Draft',
  'plan.ISSUED': 'Issued',
  'plan.CLOSED': 'Closed',
};
