package vn.motcua.catalog.events;

/** Who may carry a procedure out (đối tượng thực hiện); OFFICER and AGENCY are for internal procedures. */
public enum Subject {
    VIETNAMESE_CITIZEN,
    OVERSEAS_VIETNAMESE,
    FOREIGNER,
    BUSINESS,
    COOPERATIVE,
    ORGANISATION,
    OFFICER,
    AGENCY
}
