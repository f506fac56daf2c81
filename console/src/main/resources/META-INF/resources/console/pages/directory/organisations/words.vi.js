export const vi = {
  title: 'Cơ quan, đơn vị',
  words: 'Tên (không cần dấu) hoặc mã',
  on: 'Vào ngày',
  name: 'Tên',
  code: 'Mã',
  kind: 'Loại',
  until: 'Hoạt động đến',
  empty: 'Không thấy đơn vị nào',
  emptyText: 'Thử ít chữ hơn, hoặc chọn ngày khác.',
};
