package vn.motcua.catalog.write;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.write.ChannelBody.TimeOptionBody;

/** Nothing of a unit is a time limit in working days alone: within the day (giải quyết trong ngày). */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinTheDay.Check.class)
@interface WithinTheDay {
    String message() default "{motcua.catalog.within-the-day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds an amount of 0 in any other unit. */
    final class Check implements ConstraintValidator<WithinTheDay, TimeOptionBody> {
        @Override
        public boolean isValid(TimeOptionBody option, ConstraintValidatorContext context) {
            if (option == null || option.amount() != 0 || option.unit() == LimitUnit.WORKING_DAY) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("amount")
                    .addConstraintViolation();
            return false;
        }
    }
}
