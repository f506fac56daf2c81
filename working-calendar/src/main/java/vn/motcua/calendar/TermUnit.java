package vn.motcua.calendar;

/** What a term is measured in. */
public enum TermUnit {
    /** Hours of the organisation's working time, without lunch breaks, nights and days off; 8 are one working day. */
    HOUR(new Text("giờ làm việc", "working hour(s)")),
    WORKING_DAY(new Text("ngày làm việc", "working day(s)")),
    /** Days of the plain calendar; an end on a day off moves to the next working day. */
    CALENDAR_DAY(new Text("ngày", "calendar day(s)")),
    /** Months of the plain calendar; an end on a day off moves to the next working day. */
    MONTH(new Text("tháng", "month(s)"));

    private final Text label;

    TermUnit(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
