export const en = {
  title: 'Dossiers',
  words: 'Code or name of the procedure',
  state: 'State',
  channel: 'Channel',
  late: 'Late ones only',
  dossier: 'Dossier',
  clock: 'Clock',
  agency: 'Is at',
  received: 'Received',
  export: 'Export to Excel',
  empty: 'There is no dossier',
  emptyText: 'Dossiers show up here when they are submitted or received; with filters on, take some of them away.',
};
