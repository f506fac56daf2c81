package vn.motcua.catalog.events;

/** Way of submitting (cách thức thực hiện); codes 1, 2 and 3 of the national portal in this order. */
public enum Channel {
    DIRECT,
    ONLINE,
    PUBLIC_POST
}
