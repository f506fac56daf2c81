export const vi = {
  title: 'Hồ sơ nộp qua cổng, chờ tiếp nhận',
  lead: 'Mở từng hồ sơ để tiếp nhận, yêu cầu bổ sung hoặc từ chối.',
  procedure: 'Thủ tục',
  submittedAt: 'Nộp lúc',
  channel: 'Kênh nộp',
  unit: 'Nơi tiếp nhận',
  empty: 'Không còn hồ sơ nào chờ tiếp nhận',
  emptyText: 'Hồ sơ nộp qua cổng hiện ra ở đây ngay khi đến.',
};
