package vn.motcua.figures;

/** A numerator and its denominator. */
record Share(long numerator, long denominator) {

    static final Share NOTHING = new Share(0, 0);
}
