export const en = {
  title: 'Administrative procedures',
  words: 'Name (without diacritics) or code',
  online: 'Online',
  business: 'For businesses',
  procedure: 'Procedure',
  field: 'Field',
  agency: 'Competent organisation',
  since: 'In force since',
  drafts: 'Drafts and publication',
  empty: 'No procedure was found',
  emptyText: 'Try fewer words, or take filters away. Only procedures in force stand here.',
};
