package vn.motcua.plan.document.draft;

/** The file cannot be read as a plan document. An answer to whoever sent it, so it carries no stack trace. */
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; each constant is a public code. */
    public enum Reason {
        FILE_EMPTY("Tệp không có nội dung", "The file is empty"),
        FILE_TOO_LARGE("Tệp vượt quá 10 MB", "The file is larger than 10 MB"),
        FORMAT_UNKNOWN(
                "Chỉ đọc được tệp .docx, .doc, .odt, .xlsx, .xls, .ods, .pdf, .tsv và .txt. Mở tệp (.rtf, .html, .csv, …)"
                        + " bằng Word hay Excel rồi lưu thành .docx hoặc .xlsx",
                "Only .docx, .doc, .odt, .xlsx, .xls, .ods, .pdf, .tsv and .txt files are read. Open the file (.rtf, .html,"
                        + " .csv …) with Word or Excel and save it as .docx or .xlsx"),
        PDF_WITHOUT_TEXT(
                "Tệp PDF là bản quét, không có chữ. Nhận dạng chữ (OCR) trước, hoặc gửi tệp Word, Excel gốc",
                "The PDF is a scan without text. Recognise its text (OCR) first, or send the original Word or Excel file"),
        FILE_HAS_MACROS(
                "Tệp có macro. Lưu lại thành .docx hoặc .xlsx (không có macro) rồi gửi lại",
                "The file has macros. Save it as .docx or .xlsx (without macros) and send it again"),
        FORMAT_MISMATCH("Nội dung tệp không đúng với phần mở rộng", "The file is not what its extension says"),
        FORMAT_OUTDATED(
                "Tệp của Word hoặc Excel 95 hay cũ hơn không đọc được, hãy lưu lại thành .docx hoặc .xlsx",
                "Files of Word or Excel 95 and older are not read, save the file as .docx or .xlsx"),
        FILE_ENCRYPTED(
                "Tệp được đặt mật khẩu, hãy bỏ mật khẩu rồi gửi lại",
                "The file is protected by a password, remove it and send it again"),
        FILE_DAMAGED("Tệp bị hỏng", "The file is damaged"),
        ARCHIVE_TOO_LARGE(
                "Nội dung nén của tệp quá lớn sau khi giải nén", "The file's compressed content is too large unpacked"),
        OLD_FONT(
                "Văn bản dùng mã TCVN3 (.VnTime) hoặc VNI, không phải Unicode. Chuyển mã sang Unicode bằng công cụ của"
                        + " bộ gõ rồi gửi lại",
                "The text is in TCVN3 (.VnTime) or VNI, not in Unicode. Convert it to Unicode with the tool of your"
                        + " keyboard program"),
        NOT_TEXT("Tệp không phải văn bản Unicode (UTF-8, UTF-16)", "The file is no Unicode text (UTF-8, UTF-16)"),
        TOO_MANY_LINES("Tệp có quá nhiều dòng", "The file has too many lines"),
        TOO_MANY_CELLS("Một dòng có quá nhiều cột", "A row has too many cells"),
        CELL_TOO_LONG("Một dòng hoặc ô quá dài", "A line or cell is too long"),
        TEXT_TOO_LONG("Văn bản quá dài", "The text is too long"),
        TOO_MANY_TARGETS("Tệp có quá nhiều chỉ tiêu", "The file has too many targets");

        private final String vietnamese;
        private final String english;

        Reason(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason) {
        super(reason.vietnamese + " / " + reason.english, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String vietnamese() {
        return reason.vietnamese;
    }

    public String english() {
        return reason.english;
    }
}
