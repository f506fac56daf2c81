export const en = {
  title: 'Search “{q}”',
  dossiers: 'Dossiers',
  feedback: 'Feedback',
  procedures: 'Procedures',
  plans: 'Plans',
  none: 'Nothing was found.',
  noCode: 'No code yet',
};
