package vn.motcua.calendar;

/**
 * What happens to a term when the applicant has completed the dossier.
 *
 * @legal LB-10 the term is counted anew, or only the waiting time is left out: the rule set decides
 */
public enum SupplementPolicy {
    /** The days that were left are counted on. */
    RESUME,
    /** The whole term, with extensions granted so far, is counted anew; completion takes the place of receipt. */
    RESTART
}
