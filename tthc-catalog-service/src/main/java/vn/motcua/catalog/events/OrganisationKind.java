package vn.motcua.catalog.events;

/** What an organisation is: UBND tỉnh, sở, phòng, đơn vị trực thuộc, trung tâm, UBND huyện (cũ), UBND xã, bưu điện. */
public enum OrganisationKind {
    PROVINCIAL_COMMITTEE,
    COMMITTEE_OFFICE,
    DEPARTMENT,
    DIVISION,
    AFFILIATED_UNIT,
    SERVICE_CENTRE,
    DISTRICT,
    COMMUNE,
    POSTAL_OPERATOR
}
