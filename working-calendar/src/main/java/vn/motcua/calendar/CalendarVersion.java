package vn.motcua.calendar;

/** Which edition of which year of the state calendar a count has used. */
public record CalendarVersion(int year, int version) {}
