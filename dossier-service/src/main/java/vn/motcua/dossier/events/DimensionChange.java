package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;

/**
 * What an event changes of the {@link Dimensions}; what is absent stays.
 *
 * @param channel how the dossier came in
 * @param components number of components handed in
 * @param componentsDigitised how many of them have a file
 * @param componentsReused how many of them were taken from data held already
 */
@JsonInclude(Include.NON_ABSENT)
public record DimensionChange(
        Optional<Channel> channel,
        Optional<Integer> components,
        Optional<Integer> componentsDigitised,
        Optional<Integer> componentsReused) {
    /** The counts that follow from components that were handed in. */
    public static DimensionChange of(Optional<Channel> channel, Optional<List<Component>> components) {
        return new DimensionChange(
                channel,
                components.map(List::size),
                components.map(Component::digitised),
                components.map(Component::reused));
    }

    /** The dimensions after this change. */
    public Dimensions in(Dimensions d) {
        return new Dimensions(
                d.procedureId(),
                d.procedureCode(),
                d.procedureVersionNo(),
                d.field(),
                d.level(),
                channel.orElse(d.channel()),
                d.receivingUnit(),
                d.resolvingAgency(),
                d.ruleSet(),
                d.ruleSetVersion(),
                d.greenLane(),
                d.businessRelated(),
                d.hasFee(),
                d.requiresPaperResult(),
                d.onlineLevel(),
                components.orElse(d.components()),
                componentsDigitised.orElse(d.componentsDigitised()),
                componentsReused.orElse(d.componentsReused()),
                d.receivedAt(),
                d.originalDueAt());
    }
}
