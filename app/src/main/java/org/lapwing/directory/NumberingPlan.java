package org.lapwing.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lapwing.platform.Installation;
import org.springframework.stereotype.Component;

/** Says of a number whether it can be rung at all, by the numbering plan of the United Kingdom as libphonenumber ships it. */
@Component
public class NumberingPlan {

  private static final String HERE = "GB";

  /** Ofcom, "Telephone numbers for use in TV and radio drama programmes": they reach nobody. */
  private static final Pattern FOR_DRAMA = Pattern.compile(
      "01632960\\d{3}|01(?:1[3-8]|21|31|41|51|61)4960\\d{3}|01914980\\d{3}|02079460\\d{3}|02890180\\d{3}|02920180\\d{3}"
          + "|07700900\\d{3}|0808157[01]\\d{3}|09098790\\d{3}|03069990\\d{3}");

  private final PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
  private final ShortNumberInfo shorts = ShortNumberInfo.getInstance();
  private final Installation installation;

  NumberingPlan(Installation installation) {
    this.installation = installation;
  }

  /** Why nobody can be reached by this number, as the end of "This number …"; empty if it can be right. */
  public Optional<String> doubt(Telephone number) {
    var digits = number.digits();
    if (FOR_DRAMA.matcher(digits).matches()) {
      return installation.demonstration()
          ? Optional.empty()
          : Optional.of("is set aside for films and plays and reaches nobody");
    }
    try {
      return doubt(plan.parse(digits, HERE));
    } catch (NumberParseException none) {
      return Optional.of("cannot be rung");
    }
  }

  private Optional<String> doubt(PhoneNumber number) {
    if (plan.isValidNumberForRegion(number, HERE)
        || shorts.isValidShortNumberForRegion(number, HERE)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (plan.isPossibleNumberWithReason(number)) {
          case TOO_SHORT -> "has too few figures";
          case TOO_LONG -> "has too many figures";
          default -> "is given to nobody by the numbering plan";
        });
  }
}
