package vn.motcua.catalog.events;

/**
 * Level that carries a procedure out (cấp thực hiện).
 *
 * @legal LB-31 districts ended on 30/06/2025; kept for versions of before
 */
public enum Level {
    MINISTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
