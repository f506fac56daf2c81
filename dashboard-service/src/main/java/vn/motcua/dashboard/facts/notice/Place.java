package vn.motcua.dashboard.facts.notice;

/** Where a notice of an item lies; in each place there is one at most, and the next one replaces it. */
enum Place {
    /** Of whoever handles the item: that there is something to do. */
    DESK,
    /** Of whoever handles it: how its due date stands. */
    DUE,
    /** Of their head. */
    HEAD,
    /** Of the office of the competent agency. */
    OFFICE
}
