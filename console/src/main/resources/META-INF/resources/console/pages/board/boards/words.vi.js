export const vi = {
  title: 'Bảng điều hành theo kế hoạch',
  empty: 'Chưa có kế hoạch nào',
  emptyText: 'Kế hoạch hiện ra ở đây ngay khi Văn phòng lập và ban hành trên hệ thống.',
  plan: 'Kế hoạch',
  number: 'Số, ký hiệu',
  year: 'Năm',
  state: 'Trạng thái',
  issuer: 'Cơ quan ban hành',
  'plan.unnumbered': 'Chưa có số',
  'plan.DRAFT': 'Dự thảo',
  'plan.ISSUED': 'Đã ban hành',
  'plan.CLOSED': 'Đã kết thúc',
};
