export const vi = {
  title: 'Lịch làm việc',
  year: 'Năm {year}, bản {version}',
  day: 'Ngày',
  name: 'Tên',
  kind: 'Loại',
  'kind.DAY_OFF': 'nghỉ',
  'kind.COMPENSATED_WORKDAY': 'làm bù',
  certainty: 'Mức chắc chắn',
  source: 'Nguồn',
};
