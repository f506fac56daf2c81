export const en = {
  title: 'Organisations',
  words: 'Name (without diacritics) or code',
  on: 'On the day',
  name: 'Name',
  code: 'Code',
  kind: 'Kind',
  until: 'Until',
  empty: 'No organisation was found',
  emptyText: 'Try fewer words, or another day.',
};
