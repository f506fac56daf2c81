export const en = {
  title: 'Feedback',
  words: 'Code of the feedback',
  state: 'State',
  kind: 'Kind',
  late: 'Late ones only',
  code: 'Feedback',
  unclassified: 'Not classified yet',
  clock: 'Limit',
  about: 'Tells of',
  arrived: 'Came in on, by',
  empty: 'There is no feedback',
  emptyText: 'What citizens send shows up here at once; with filters on, take some of them away.',
};
