export const en = {
  title: 'Working calendar',
  year: '{year}, edition {version}',
  day: 'Day',
  name: 'Name',
  kind: 'Kind',
  'kind.DAY_OFF': 'off',
  'kind.COMPENSATED_WORKDAY': 'worked in compensation',
  certainty: 'Certainty',
  source: 'Source',
};
