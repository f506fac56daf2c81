package vn.motcua.catalog.events;

/** Level of the online public service: none, partial (một phần), full (toàn trình). */
public enum OnlineLevel {
    NONE,
    PARTIAL,
    FULL
}
