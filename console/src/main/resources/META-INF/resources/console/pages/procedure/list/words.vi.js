export const vi = {
  title: 'Thủ tục hành chính',
  words: 'Tên (không cần dấu) hoặc mã thủ tục',
  online: 'Trực tuyến',
  business: 'Liên quan doanh nghiệp',
  procedure: 'Thủ tục',
  field: 'Lĩnh vực',
  agency: 'Cơ quan giải quyết',
  since: 'Có hiệu lực từ',
  drafts: 'Dự thảo và công bố',
  empty: 'Không thấy thủ tục nào',
  emptyText: 'Thử ít chữ hơn, hoặc bỏ bớt bộ lọc. Chỉ thủ tục đang có hiệu lực được nêu ở đây.',
};
