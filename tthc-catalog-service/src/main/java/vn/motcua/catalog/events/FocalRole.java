package vn.motcua.catalog.events;

/** What an officer is the focal point for (cán bộ đầu mối). */
public enum FocalRole {
    /** Kiểm soát thủ tục hành chính. */
    PROCEDURE_CONTROL,
    /** Bộ phận Một cửa. */
    ONE_STOP,
    /** Tiếp nhận phản ánh, kiến nghị. */
    FEEDBACK,
    /** Cải cách hành chính. */
    ADMINISTRATIVE_REFORM,
    /** Chuyển đổi số. */
    DIGITAL_TRANSFORMATION
}
