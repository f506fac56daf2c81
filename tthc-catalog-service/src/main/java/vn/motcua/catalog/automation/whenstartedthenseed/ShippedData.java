package vn.motcua.catalog.automation.whenstartedthenseed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.CalendarYear;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.calendar.Timetable;
import vn.motcua.catalog.events.CalendarYearEvent.Day;
import vn.motcua.catalog.events.CalendarYearEvent.DayKind;
import vn.motcua.catalog.events.CalendarYearEvent.Text;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.write.RuleSetBody;
import vn.motcua.catalog.write.announcecalendaryear.AnnounceCalendarYear;
import vn.motcua.catalog.write.announceruleset.AnnounceRuleSet;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Ids;

/** The data that come with the product, as the commands that announce them. */
@Singleton
class ShippedData {
    private final Map<String, EntityCommand> items = new LinkedHashMap<>();

    ShippedData(ObjectMapper json) {
        read(json, "rule-sets.json", new TypeReference<List<RuleSetBody>>() {})
                .forEach(set -> items.put("rule-set/" + set.code(), command(set)));
        StateCalendar.shipped().years().forEach(year -> items.put("calendar-year/" + year.year(), command(year)));
        read(json, "organisations.json", new TypeReference<List<Shipped>>() {})
                .forEach(unit -> items.put("organisation/" + unit.code(), command(unit)));
    }

    /** One organisation of organisations.json; those at the top have the hours that are shipped with the calendar. */
    record Shipped(String code, String name, OrganisationKind kind, Optional<String> parent, LocalDate effectiveFrom) {}

    /** Commands by what makes each of them the same at every start. */
    Map<String, EntityCommand> items() {
        return items;
    }

    private static EntityCommand command(RuleSetBody set) {
        return new AnnounceRuleSet(
                set.code(),
                set.name(),
                set.effectiveFrom(),
                set.certainty(),
                set.legal(),
                set.rules().rules(),
                set.ruleSources(),
                set.forms());
    }

    private static EntityCommand command(CalendarYear year) {
        return new AnnounceCalendarYear(
                year.year(),
                year.days().stream().map(ShippedData::day).toList(),
                "Dữ liệu kèm sản phẩm, bản " + year.version());
    }

    private static Day day(CalendarDay day) {
        return new Day(
                day.date(),
                DayKind.valueOf(day.kind().name()),
                new Text(day.name().vi(), day.name().en()),
                Certainty.valueOf(day.certainty().name()),
                day.source());
    }

    private static EntityCommand command(Shipped unit) {
        return new RegisterOrganisation(
                new OrganisationId(Ids.newId()),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parent(),
                unit.effectiveFrom(),
                Optional.empty(),
                List.of(),
                false,
                unit.parent().isPresent() ? List.of() : hours());
    }

    private static List<WorkingHours> hours() {
        return Timetable.shipped().periods().stream()
                .map(period -> new WorkingHours(
                        period.validFrom(),
                        period.sessions().stream()
                                .map(session -> new Session(session.from(), session.to()))
                                .toList()))
                .toList();
    }

    private static <T> T read(ObjectMapper json, String file, TypeReference<T> type) {
        try (InputStream in = ShippedData.class.getResourceAsStream("/seed/" + file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped file " + file + " cannot be read", e);
        }
    }
}
