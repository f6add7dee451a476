package org.lapwing.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.AgencyId;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/**
 * Who decides on the criteria here: the statutory kinds of agency, and the agencies of those kinds.
 *
 * @param kinds by the law as it stands
 * @param agencies all that serve here, by alphabet
 */
public record Partners(List<AgencyKind> kinds, List<People.Agency> agencies) {

  /** One statutory partner, and what its agencies here are called; blank where none serves here. */
  public record Partner(AgencyKind kind, String called) {}

  public Partners {
    kinds = List.copyOf(kinds);
    agencies = List.copyOf(agencies);
  }

  /** All of them, by alphabet; a kind without an agency comes last. */
  public List<Partner> all() {
    var all = new ArrayList<Partner>();
    agencies.stream()
        .map(People.Agency::kind)
        .filter(kinds::contains)
        .distinct()
        .forEach(kind -> all.add(new Partner(kind, called(kind))));
    kinds.stream()
        .filter(kind -> called(kind).isEmpty())
        .forEach(kind -> all.add(new Partner(kind, "")));
    return List.copyOf(all);
  }

  /** For which partner the person now acting speaks; empty unless they are its delegated partner. */
  public Optional<AgencyKind> mine() {
    return Viewer.current().orElse(null) instanceof Viewer.Person me
            && Role.DELEGATED_PARTNER.isHeld()
        ? kindOf(me.agency()).filter(kinds::contains)
        : Optional.empty();
  }

  /** The names of the agencies that decide, in one line. */
  public String inWords() {
    return inLine(all().stream()
        .map(partner -> partner.called().isEmpty()
            ? "a " + partner.kind().words().toLowerCase(java.util.Locale.UK)
            : partner.called())
        .toList());
  }

  /** Several names in one line, such as "Council, Police and Care board". */
  public static String inLine(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private Optional<AgencyKind> kindOf(AgencyId agency) {
    return agencies.stream()
        .filter(one -> one.id().equals(agency))
        .map(People.Agency::kind)
        .findFirst();
  }

  private String called(AgencyKind kind) {
    return String.join(
        " and ",
        agencies.stream()
            .filter(one -> one.kind() == kind)
            .map(People.Agency::name)
            .toList());
  }
}
