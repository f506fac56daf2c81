package vn.motcua.files;

import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Every "no" about a file, the same in every service. The constant's name is public API. */
public enum FileRefusal implements Refusal {
    FILE_UNKNOWN(404, "Không tìm thấy tệp", "File not found"),
    FILE_CUT_OFF(400, "Tệp bị ngắt giữa chừng khi gửi", "The upload broke off in the middle"),
    FILE_EMPTY(422, "Tệp không có nội dung", "The file is empty"),
    FILE_TOO_LARGE(413, "Tệp quá lớn", "The file is too large"),
    FILE_NAME_INVALID(422, "Tên tệp không hợp lệ", "The file's name is not valid"),
    FILE_TYPE_NOT_ALLOWED(422, "Loại tệp không được nhận", "Files of this type are not taken"),
    FILE_TYPE_NOT_AS_TOLD(
            422, "Nội dung tệp không đúng loại đã nêu", "The file's content is not of the type that was told"),
    FILE_DAMAGED(422, "Tệp bị hỏng", "The file is damaged"),
    FILE_INFECTED(422, "Tệp có mã độc", "The file is infected"),
    FILE_NOT_YET_SCANNED(409, "Tệp chưa được quét mã độc", "The file has not been scanned yet"),
    FILE_ALREADY_USED(409, "Tệp đã thuộc về một việc khác", "The file belongs to something else already"),
    FILE_ERASED(410, "Tệp đã xoá", "The file was erased"),
    FILE_RANGE_UNSATISFIABLE(416, "Tệp không có phần đó", "The file has no such part"),
    FILE_STORE_AWAY(503, "Kho tệp tạm thời không truy cập được", "The file store cannot be reached for the moment");

    private static final int SCANNED_SOON = 30;

    private final int status;
    private final String title;
    private final String englishTitle;

    FileRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
    }

    /** @param detail what is said about this occurrence, in Vietnamese, without personal data */
    public Refused because(String detail) {
        return new Refused(this, detail);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String englishTitle() {
        return englishTitle;
    }

    @Override
    public int retryAfterSeconds() {
        return this == FILE_NOT_YET_SCANNED ? SCANNED_SOON : 0;
    }
}
