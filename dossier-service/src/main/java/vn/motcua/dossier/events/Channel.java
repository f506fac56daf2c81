package vn.motcua.dossier.events;

/** How a dossier comes in, or how its result goes out. */
public enum Channel {
    /** Over the counter (trực tiếp). */
    DIRECT,
    /** Through the national portal (trực tuyến), also when an officer assists at a desk. */
    ONLINE,
    /** By public post (bưu chính công ích). */
    PUBLIC_POST
}
