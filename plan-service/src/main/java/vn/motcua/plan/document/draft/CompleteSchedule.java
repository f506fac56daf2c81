package vn.motcua.plan.document.draft;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import vn.motcua.plan.events.Schedule;

/** A schedule of which no part is missing. Events know no rules of requests, so the rule stands here. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteSchedule.Check.class)
public @interface CompleteSchedule {
    String message() default "{jakarta.validation.constraints.NotNull.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each part that is missing, or that has a part missing. */
    final class Check implements ConstraintValidator<CompleteSchedule, Schedule> {
        @Override
        public boolean isValid(Schedule schedule, ConstraintValidatorContext context) {
            List<String> missing = schedule == null
                    ? List.of()
                    : Arrays.stream(schedule.getClass().getRecordComponents())
                            .filter(part -> !isWhole(value(schedule, part)))
                            .map(RecordComponent::getName)
                            .toList();
            context.disableDefaultConstraintViolation();
            missing.forEach(
                    part -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(part)
                            .addConstraintViolation());
            return missing.isEmpty();
        }

        private static boolean isWhole(Object value) {
            return switch (value) {
                case null -> false;
                case List<?> list -> list.stream().allMatch(Check::isWhole);
                case Record inner ->
                    Arrays.stream(inner.getClass().getRecordComponents()).allMatch(part -> isWhole(value(inner, part)));
                default -> true;
            };
        }

        private static Object value(Object of, RecordComponent part) {
            try {
                return part.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a component that cannot be read: " + part, e);
            }
        }
    }
}
