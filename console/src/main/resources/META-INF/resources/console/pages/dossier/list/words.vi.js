export const vi = {
  title: 'Hồ sơ',
  words: 'Mã hồ sơ hoặc tên thủ tục',
  state: 'Trạng thái',
  channel: 'Kênh nộp',
  late: 'Chỉ hồ sơ quá hạn',
  dossier: 'Hồ sơ',
  clock: 'Thời hạn',
  agency: 'Đang ở',
  received: 'Tiếp nhận',
  export: 'Xuất Excel',
  empty: 'Không có hồ sơ nào',
  emptyText: 'Hồ sơ hiện ra ở đây khi được nộp hoặc tiếp nhận; nếu đang lọc, hãy bỏ bớt bộ lọc.',
};
