export const vi = {
  title: 'Kết quả xử lý phản ánh, kiến nghị',
  empty: 'Chưa công khai kết quả nào',
  emptyText: 'Kết quả hiện ra ở đây sau khi cơ quan trả lời và công khai.',
};
