package vn.motcua.dossier.events;

/**
 * An official form that an event was given on.
 *
 * @param number number in its set, for example {@code 01}
 * @param set set of forms in use on that day, for example {@code TT03_2025}
 * @legal LB-60 numbers of the official forms
 */
public record Form(String number, String set) {}
