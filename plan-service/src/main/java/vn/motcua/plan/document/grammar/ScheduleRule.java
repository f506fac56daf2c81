package vn.motcua.plan.document.grammar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.plan.events.Schedule;

/** One wording of a timing and what it means. */
record ScheduleRule(Pattern wording, Place place, Reading reading) {
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?:số \\S+|Luật|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Công văn|Văn bản|Tờ trình)[^;,.()]{0,40}$",
            Instruments.IGNORE_CASE);

    /** Where a wording may be trusted. A bare "năm 2025" in a sentence belongs to a document's title, not to a task. */
    enum Place {
        ANYWHERE,
        CELL_ONLY,
        /** In a cell, and in a sentence that has no other timing. */
        ELSE
    }

    /** Answers empty when the wording turns out to be none, such as a day that no month has. */
    interface Reading {
        Optional<Schedule> read(Phrase phrase);
    }

    /**
     * @param before what stands before the match in the same text
     * @param planYear the year that is meant where a timing names none, if it is known
     */
    record Phrase(MatchResult match, String verbatim, String before, Optional<Integer> planYear) {
        /** @return the year printed as this group, or that of the plan */
        Optional<Integer> year(int n) {
            return match.group(n) == null ? planYear : Optional.of(Integer.valueOf(match.group(n)));
        }

        /** Whether the words before cite an instrument, whose date is no timing: "Quyết định số 5/QĐ-UBND ngày …". */
        boolean isOfInstrument() {
            return INSTRUMENT.matcher(before).find();
        }

        String group(int n) {
            return match.group(n);
        }

        String text() {
            return match.group();
        }
    }

    static ScheduleRule anywhere(String wording, Reading reading) {
        return new ScheduleRule(Pattern.compile(wording, Instruments.IGNORE_CASE), Place.ANYWHERE, reading);
    }

    static ScheduleRule elsewhere(String wording, Reading reading) {
        return new ScheduleRule(Pattern.compile(wording, Instruments.IGNORE_CASE), Place.ELSE, reading);
    }

    static ScheduleRule cellOnly(String wording, Reading reading) {
        return new ScheduleRule(Pattern.compile(wording, Instruments.IGNORE_CASE), Place.CELL_ONLY, reading);
    }
}
