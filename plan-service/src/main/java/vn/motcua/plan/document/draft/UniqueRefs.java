package vn.motcua.plan.document.draft;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tasks of which each has a reference of its own: work is reported by it. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniqueRefs.Check.class)
@interface UniqueRefs {
    String message() default "{motcua.plan.refTaken}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each task whose reference another before it has. */
    final class Check implements ConstraintValidator<UniqueRefs, List<PlanDraft.Task>> {
        @Override
        public boolean isValid(List<PlanDraft.Task> tasks, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            boolean unique = true;
            context.disableDefaultConstraintViolation();
            for (int i = 0; i < tasks.size(); i++) {
                PlanDraft.Task task = tasks.get(i);
                if (task != null && task.ref() != null && !seen.add(task.ref())) {
                    unique = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("ref")
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return unique;
        }
    }
}
