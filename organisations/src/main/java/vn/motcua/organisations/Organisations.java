package vn.motcua.organisations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.organisations.DirectoryMessage.Hours;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationMoved;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.organisations.DirectoryMessage.OrganisationRenamed;
import vn.motcua.organisations.DirectoryMessage.WorkingHoursSet;
import vn.motcua.organisations.Organisation.Ending;

/**
 * Puts the messages about organisations together. Those about one organisation come in the order of the catalogue's log, those about
 * different ones in any order; a registration is the beginning, wherever it stands.
 */
final class Organisations {
    private final Map<String, Organisation> byCode = new LinkedHashMap<>();

    private Organisations() {}

    static Map<String, Organisation> of(Collection<? extends OrganisationMessage> messages) {
        Organisations told = new Organisations();
        messages.stream()
                .filter(OrganisationRegistered.class::isInstance)
                .map(OrganisationRegistered.class::cast)
                .forEach(m -> told.byCode.put(m.code(), registered(m)));
        messages.forEach(m -> told.change(m.code(), at -> changed(at, m)));
        return told.byCode;
    }

    private void change(String code, UnaryOperator<Organisation> change) {
        byCode.put(code, change.apply(byCode.getOrDefault(code, unregistered(code))));
    }

    private static Organisation unregistered(String code) {
        return new Organisation(
                code, "", Optional.empty(), Timeline.empty(), Timeline.empty(), Timeline.empty(), Optional.empty());
    }

    private static Organisation registered(OrganisationRegistered m) {
        Timeline<Hours> hours = Timeline.empty();
        for (Hours entry : m.workingHours()) {
            hours = hours.with(entry.effectiveFrom(), entry);
        }
        return new Organisation(
                m.code(),
                m.kind(),
                Optional.of(m.effectiveFrom()),
                Timeline.<String>empty().with(m.effectiveFrom(), m.name()),
                Timeline.<Optional<String>>empty().with(m.effectiveFrom(), m.parent()),
                hours,
                m.effectiveTo().map(end -> new Ending(end, m.successors())));
    }

    private static Organisation changed(Organisation at, OrganisationMessage message) {
        return switch (message) {
            case OrganisationRegistered _ -> at;
            case OrganisationRenamed m ->
                new Organisation(
                        at.code(),
                        at.kind(),
                        at.from(),
                        at.names().with(m.effectiveFrom(), m.name()),
                        at.parents(),
                        at.hours(),
                        at.ending());
            case OrganisationMoved m ->
                new Organisation(
                        at.code(),
                        at.kind(),
                        at.from(),
                        at.names(),
                        at.parents().with(m.effectiveFrom(), m.parent()),
                        at.hours(),
                        at.ending());
            case WorkingHoursSet m ->
                new Organisation(
                        at.code(),
                        at.kind(),
                        at.from(),
                        at.names(),
                        at.parents(),
                        at.hours().with(m.workingHours().effectiveFrom(), m.workingHours()),
                        at.ending());
            case OrganisationClosed m ->
                new Organisation(
                        at.code(),
                        at.kind(),
                        at.from(),
                        at.names(),
                        at.parents(),
                        at.hours(),
                        Optional.of(new Ending(m.effectiveTo(), m.successors())));
        };
    }
}
