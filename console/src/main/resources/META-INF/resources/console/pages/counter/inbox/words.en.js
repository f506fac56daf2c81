export const en = {
  title: 'Submitted by the portal, to be received',
  lead: 'Open each to receive it, to ask for a supplement, or to refuse it.',
  procedure: 'Procedure',
  submittedAt: 'Submitted at',
  channel: 'Channel',
  unit: 'Receiving unit',
  empty: 'Nothing waits to be received',
  emptyText: 'What the portal submits shows up here at once.',
};
