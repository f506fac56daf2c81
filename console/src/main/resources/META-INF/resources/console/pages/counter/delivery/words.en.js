export const en = {
  title: 'Results to be delivered',
  words: 'Code or name of the procedure',
  dossier: 'Dossier',
  since: 'Result since',
  timeliness: 'By the appointment',
  channel: 'Channel',
  empty: 'No result waits',
  emptyText: 'Results show up here as soon as they are issued.',
};
