package vn.motcua.catalog.write;

import static vn.motcua.catalog.write.ProcedureBody.nfc;
import static vn.motcua.catalog.write.ProcedureBody.orEmpty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.Channel;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureContent;

/** A way of submitting, as it is sent, with its time limits and fees. */
@Schema(name = "ChannelBody", description = "Cách thức thực hiện · Way of submitting")
public record ChannelBody(
        @NotNull Channel channel, @Size(max = 10) List<@NotNull @Valid TimeOptionBody> timeOptions) {
    public ChannelBody {
        timeOptions = orEmpty(timeOptions);
    }

    /** A time limit with its fees. */
    @WithinTheDay
    @Schema(name = "TimeOptionBody", description = "Thời hạn và phí · Time limit and fees")
    public record TimeOptionBody(
            @Min(0) @Max(9_999) int amount,
            @NotNull LimitUnit unit,
            @Size(max = 1_000) String note,
            @Size(max = 20) List<@NotNull @Valid FeeBody> fees) {
        public TimeOptionBody {
            note = orEmpty(note);
            fees = orEmpty(fees);
        }

        private ProcedureContent.TimeOption option() {
            return new ProcedureContent.TimeOption(
                    amount, unit, nfc(note), fees.stream().map(FeeBody::fee).toList());
        }
    }

    /** A fee or charge. */
    @Schema(name = "FeeBody", description = "Phí hoặc lệ phí · Fee or charge")
    public record FeeBody(
            @NotBlank @Size(max = 50) String code,
            @NotNull ProcedureContent.FeeKind kind,
            @Min(0) @Max(1_000_000_000_000L) long amount,
            @NotBlank @Size(max = 3) String currencyUnit,
            @Size(max = 1_000) String note) {
        public FeeBody {
            note = orEmpty(note);
        }

        private ProcedureContent.Fee fee() {
            return new ProcedureContent.Fee(nfc(code), kind, amount, currencyUnit, nfc(note));
        }
    }

    ProcedureContent.ChannelTerms terms() {
        return new ProcedureContent.ChannelTerms(
                channel, timeOptions.stream().map(TimeOptionBody::option).toList());
    }
}
