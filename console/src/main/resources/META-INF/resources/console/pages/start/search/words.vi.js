export const vi = {
  title: 'Tìm “{q}”',
  dossiers: 'Hồ sơ',
  feedback: 'Phản ánh, kiến nghị',
  procedures: 'Thủ tục',
  plans: 'Kế hoạch',
  none: 'Không thấy gì.',
  noCode: 'Chưa có mã',
};
