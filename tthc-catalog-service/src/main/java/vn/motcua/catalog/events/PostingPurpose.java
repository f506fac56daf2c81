package vn.motcua.catalog.events;

/** Why an officer works for another unit. */
public enum PostingPurpose {
    /** Biệt phái. */
    SECONDMENT,
    /** Nhân viên bưu chính làm việc tại quầy. */
    POSTAL_CLERK,
    /** Tăng cường trong một thời gian. */
    REINFORCEMENT,
    /** Kiêm nhiệm. */
    CONCURRENT_POST
}
