package vn.motcua.catalog.events;

/** What an organisation is. */
public enum OrganisationKind {
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY,
    /** UBND tỉnh. */
    PROVINCIAL_COMMITTEE,
    /** Văn phòng UBND tỉnh. */
    COMMITTEE_OFFICE,
    /** Sở, cơ quan chuyên môn thuộc UBND tỉnh. */
    DEPARTMENT,
    /** Cơ quan ngành dọc đóng tại tỉnh: công an, thuế, bảo hiểm xã hội. */
    VERTICAL_AGENCY,
    /** Phòng, stands below its department. */
    DIVISION,
    /** Đơn vị trực thuộc. */
    AFFILIATED_UNIT,
    /** Trung tâm Phục vụ hành chính công của tỉnh. */
    SERVICE_CENTRE,
    /** UBND huyện, until 30/06/2025. */
    DISTRICT,
    /** UBND xã, phường, đặc khu. */
    COMMUNE,
    /** Trung tâm Phục vụ hành chính công của xã. */
    COMMUNE_CENTRE,
    /** Bưu điện. */
    POSTAL_OPERATOR,
    /** Doanh nghiệp cung cấp dịch vụ công. */
    PUBLIC_SERVICE_ENTERPRISE
}
