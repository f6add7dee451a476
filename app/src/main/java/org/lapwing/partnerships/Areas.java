package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which areas share a case, and which agency acts in it for which of them. */
@Service
@Transactional
public class Areas {

  /** How long the name of an area or an agency may be. */
  private static final int LONGEST = 120;

  /** Another partnership of this installation. */
  public record Neighbour(PartnershipId id, String name) {}

  /**
   * The areas of a case, to be shown beside what belongs to one of them.
   *
   * @param lead the area in which the incident was
   * @param others the areas that share the case now; empty for a case that is not shared
   * @param ofAgency what stands beside an agency that acts for one of the others
   */
  public record OfCase(String lead, List<Area> others, Map<AgencyId, String> ofAgency) {

    public boolean isShared() {
      return !others.isEmpty();
    }

    /** The area for which an agency acts in the case; blank where only one area is concerned. */
    public String of(AgencyId agency) {
      return isShared() ? ofAgency.getOrDefault(agency, lead) : "";
    }
  }

  /**
   * What somebody records who names another area.
   *
   * @param neighbour its partnership, or null for one outside this installation
   * @param name its name, where it is outside
   */
  public record Wish(
      UUID id,
      CaseId file,
      @Nullable PartnershipId neighbour,
      String name,
      Area.Why why,
      LocalDate since) {}

  private final AreaStore store;
  private final Cases cases;
  private final Access access;
  private final GuestStore guests;
  private final Trail trail;
  private final Clock clock;

  Areas(AreaStore store, Cases cases, Access access, GuestStore guests, Trail trail, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.access = access;
    this.guests = guests;
    this.trail = trail;
    this.clock = clock;
  }

  /** The areas that share and shared a case, those that still do first. */
  @Transactional(readOnly = true)
  public List<Area> of(CaseId file) {
    return store.of(file);
  }

  /** The areas of a case with the agencies that act for them. */
  @Transactional(readOnly = true)
  public OfCase ofCase(CaseId file) {
    var others = store.of(file).stream().filter(Area::isLive).toList();
    if (others.isEmpty()) {
      return new OfCase("", others, Map.of());
    }
    var labels = new HashMap<AgencyId, String>();
    store
        .agencies(file)
        .forEach(acting -> others.stream()
            .filter(one -> one.id().equals(acting.area()))
            .forEach(one -> labels.putIfAbsent(acting.agency().id(), one.label())));
    return new OfCase(Area.called(store.nameOf(here())), others, Map.copyOf(labels));
  }

  /** The agencies that act in a case for other areas; they can be asked beside those that serve here. */
  @Transactional(readOnly = true)
  public List<People.Agency> agencies(CaseId file) {
    return store.agencies(file).stream()
        .map(AreaStore.Acting::agency)
        .distinct()
        .toList();
  }

  /** An area that shares a case now, for those who look after access. */
  @Transactional(readOnly = true)
  public Area get(CaseId file, UUID id) {
    keepers();
    return store
        .find(id)
        .filter(area -> area.isLive() && area.file().equals(file))
        .orElseThrow(NotFound::new);
  }

  /** The partnerships of this installation that could share a case. */
  @Transactional(readOnly = true)
  public List<Neighbour> neighbours() {
    keepers();
    return store.neighbours(here());
  }

  /** The agencies that may act in the case for the area. */
  @Transactional(readOnly = true)
  public List<People.Agency> agenciesOf(Area area) {
    keepers();
    return store.agenciesOf(area);
  }

  /** Records that another area shares a case. */
  public Outcome<CaseId> record(Wish wish) {
    keepers();
    var file = cases.get(wish.file()).id();
    var name = name(wish);
    if (name.isEmpty()) {
      return refused("name", "Enter the name of the area");
    }
    if (name.get().length() > LONGEST) {
      return refused("name", "The name must be 120 characters or fewer");
    }
    if (wish.since().isAfter(LocalDate.now(clock))) {
      return refused("since", "The day must be today or earlier");
    }
    var area = new Area(
        wish.id(), file, wish.neighbour(), name.get(), wish.why(), wish.since(), null, null);
    if (store.record(area, clock.instant(), me())) {
      trail.wrote("area-recorded", "area", area.id());
      return accepted(file);
    }
    return store.find(area.id()).isPresent()
        ? accepted(file)
        : refused(
            "area", "That area shares this case already. Name a guest or an agency of it instead");
  }

  private Optional<String> name(Wish wish) {
    var neighbour = wish.neighbour();
    return neighbour == null
        ? Optional.of(wish.name().strip()).filter(name -> !name.isEmpty())
        : store.neighbours(here()).stream()
            .filter(one -> one.id().equals(neighbour))
            .map(one -> Area.called(one.name()))
            .findFirst();
  }

  /** Records that an area shares the case no longer: its guests see nothing of it from their next request on. */
  public Outcome<CaseId> end(CaseId file, UUID id, String why) {
    var area = get(file, id);
    return switch (Reason.of(why, 1, "Enter why it shares this case no longer")) {
      case Refused<Reason>(var refusal) -> new Refused<>(refusal);
      case Accepted<Reason>(var reason) -> {
        end(area, reason);
        yield accepted(file);
      }
    };
  }

  private void end(Area area, Reason reason) {
    var now = clock.instant();
    if (store.end(area.id(), now, me(), reason)) {
      trail.wrote("area-ended", "area", area.id());
      guests.of(area.file()).stream()
          .filter(guest -> guest.area().equals(area.id()) && guest.grant().isLive(now))
          .forEach(guest -> access.revokeNow(guest.grant(), reason));
    }
  }

  /** Names an agency that acts in the case for the area. */
  public Outcome<CaseId> nameAgency(CaseId file, UUID id, AgencyId agency) {
    var area = get(file, id);
    if (store.agenciesOf(area).stream().noneMatch(one -> one.id().equals(agency))) {
      return refused("agency", "Choose an agency of %s".formatted(area.name()));
    }
    keep(area, agency);
    return accepted(file);
  }

  /** The same for an agency that is not known here yet. */
  public Outcome<CaseId> nameAgency(CaseId file, UUID id, String name, AgencyKind kind) {
    var area = get(file, id);
    var wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return refused("name", "Enter the name of the agency, in 120 characters or fewer");
    }
    keep(area, store.agency(wanted, kind));
    return accepted(file);
  }

  private void keep(Area area, AgencyId agency) {
    if (store.name(area, agency, clock.instant(), me())) {
      trail.wrote("area-agency-named", "agency", agency.value());
    }
  }

  private static PartnershipId here() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }

  private static void keepers() {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
  }

  private static PersonId me() {
    return Viewer.person().person();
  }
}
