export const vi = {
  title: 'Phản ánh, kiến nghị',
  words: 'Mã phản ánh',
  state: 'Trạng thái',
  kind: 'Loại',
  late: 'Chỉ việc quá hạn',
  code: 'Phản ánh',
  unclassified: 'Chưa phân loại',
  clock: 'Thời hạn',
  about: 'Phản ánh về',
  arrived: 'Đến ngày, qua',
  empty: 'Không có phản ánh, kiến nghị nào',
  emptyText: 'Phản ánh của người dân hiện ra ở đây ngay khi gửi; nếu đang lọc, hãy bỏ bớt bộ lọc.',
};
