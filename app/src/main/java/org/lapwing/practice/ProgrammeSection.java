package org.lapwing.practice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Optional;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileNames;
import org.lapwing.platform.ProfileSection;
import org.lapwing.practice.KnownProgrammes.Known;
import org.springframework.stereotype.Component;

/** Reads which of the known programmes the partnership of a profile file has. */
@Component
class ProgrammeSection implements ProfileSection {

  private record Told(
      ProfileEntry where, Optional<Known> known, LocalDate inPlaceBy, String source) {}

  private final Programmes programmes;

  ProgrammeSection(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Part read(ProfileEntry file) {
    var told =
        file.entries("programmes").stream().map(ProgrammeSection::programme).toList();
    return names -> told.forEach(one -> save(one, names));
  }

  private static Told programme(ProfileEntry entry) {
    var known = KnownProgrammes.SHIPPED.all().stream().collect(toMap(Known::key, identity()));
    entry.declares("programme", Programmes.KIND);
    return new Told(
        entry, entry.oneOf("programme", known), entry.day("in-place-by"), entry.text("source"));
  }

  private void save(Told told, ProfileNames names) {
    var known = told.known().orElseThrow();
    var id = Ids.next();
    if (programmes.introduce(known, told.inPlaceBy(), told.source(), id)
        instanceof Refused<Programme>(var refusal)) {
      throw told.where().broken(refusal.message());
    }
    names.put(Programmes.KIND, known.key(), id);
  }
}
