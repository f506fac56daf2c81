export const vi = {
  title: 'Kết quả chờ trả',
  words: 'Mã hồ sơ hoặc tên thủ tục',
  dossier: 'Hồ sơ',
  since: 'Có kết quả từ',
  timeliness: 'So với hẹn',
  channel: 'Kênh nộp',
  empty: 'Không có kết quả nào chờ trả',
  emptyText: 'Kết quả hiện ra ở đây ngay khi cơ quan giải quyết ban hành.',
};
