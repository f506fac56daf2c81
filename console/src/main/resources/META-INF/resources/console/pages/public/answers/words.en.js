export const en = {
  title: 'Published answers to feedback',
  empty: 'No answer has been published yet',
  emptyText: 'Answers show up here after they were given and published.',
};
