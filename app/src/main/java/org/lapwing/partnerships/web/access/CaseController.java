package org.lapwing.partnerships.web.access;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.BrokenGlass;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.Glass;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Wall;
import org.lapwing.partnerships.web.access.PersonPage.Held;
import org.lapwing.partnerships.web.sharing.SharingOnPage;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The case files and, for those who look after access, who may see each of them and why. */
@Controller
@RequestMapping("/p/{slug}/cases")
class CaseController {

  private final Cases cases;
  private final Access access;
  private final Glass glass;
  private final People people;
  private final SharingOnPage sharing;
  private final ObjectProvider<CaseSection> sections;
  private final Trail trail;
  private final Clock clock;

  CaseController(
      Cases cases,
      Access access,
      Glass glass,
      People people,
      SharingOnPage sharing,
      ObjectProvider<CaseSection> sections,
      Trail trail,
      Clock clock) {
    this.cases = cases;
    this.access = access;
    this.glass = glass;
    this.people = people;
    this.sharing = sharing;
    this.sections = sections;
    this.trail = trail;
    this.clock = clock;
  }

  @Bean
  static MenuEntry casesEntry() {
    return new MenuEntry(20, "Cases", "cases", Set.of()).andForGuests();
  }

  @GetMapping
  @OpenToGuests
  ModelAndView list(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID after) {
    var found = cases.visible(q, after == null ? null : new CaseId(after));
    var shown = found.stream().limit(Cases.PAGE).toList();
    var home = PeopleController.home(slug);
    var here =
        home + "/cases?q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
    return Forms.show(
        "cases",
        new CasesPage(
            home,
            q,
            shown.stream().map(CaseController::line).toList(),
            Role.anyHeld(BUSINESS_MANAGER, CO_ORDINATOR),
            glass.isWithinReach(),
            after == null ? null : here,
            found.size() > shown.size()
                ? here + "&after=" + shown.getLast().id().value()
                : null));
  }

  @GetMapping("/{file:[0-9a-f-]{36}}")
  @OpenToGuests
  ModelAndView one(@PathVariable String slug, @PathVariable UUID file) {
    var found = cases.get(new CaseId(file));
    var keeps = Role.anyHeld(ADMINISTRATOR, BUSINESS_MANAGER);
    if (found.mayRead()) {
      trail.read("case", found.id().value(), found.right().code());
    }
    var home = PeopleController.home(slug);
    return Forms.show("case", page(home, found, keeps));
  }

  private CasePage page(String home, CaseFile found, boolean keeps) {
    var guests = sharing.grantsOfGuests(found);
    List<CaseGrant> grants = keeps
        ? access.grants(found.id()).stream()
            .filter(grant -> !guests.contains(grant.id()))
            .toList()
        : List.of();
    List<Wall> walls = keeps ? access.walls(found.id()) : List.of();
    List<BrokenGlass> broken = keeps ? glass.of(found.id()) : List.of();
    var names = people.namesOf(Stream.of(
            grants.stream().map(CaseGrant::person),
            walls.stream().map(Wall::person),
            broken.stream().map(BrokenGlass::person))
        .flatMap(one -> one)
        .distinct()
        .toList());
    return new CasePage(
        home,
        home + "/cases/" + found.id().value(),
        found.label(),
        InWords.date(InWords.dayOf(found.openedAt())),
        found.right().words(),
        found.until() == null ? "" : ", until " + InWords.moment(found.until()),
        found.mayRead(),
        people.managers(),
        keeps,
        Role.isGuest(),
        ways(found),
        sharing.of(home, found, keeps),
        grants.stream().map(grant -> held(home, grant, names)).toList(),
        walls.stream().map(wall -> held(home, wall, names)).toList(),
        broken.stream().map(one -> broken(home, one, names)).toList());
  }

  private List<CaseSection.Way> ways(CaseFile found) {
    return sections.stream()
        .filter(section -> section.isForGuests() || !Role.isGuest())
        .sorted(Comparator.comparingInt(CaseSection::order))
        .flatMap(section -> section.of(found).stream())
        .toList();
  }

  private Held held(String home, CaseGrant grant, Map<PersonId, String> names) {
    var who = names.getOrDefault(grant.person(), "Somebody");
    if (grant.isLive(clock.instant())) {
      var note = "Until %s: %s".formatted(InWords.date(grant.lastDay()), grant.reason());
      return new Held(who, note, home + "/cases/grants/" + grant.id() + "/end");
    }
    var why = grant.endReason();
    return new Held(who, why == null ? "Ran out" : "Ended: " + why, null);
  }

  private static Held held(String home, Wall wall, Map<PersonId, String> names) {
    var who = names.getOrDefault(wall.person(), "Somebody");
    return wall.stands()
        ? new Held(who, wall.reason(), home + "/cases/walls/" + wall.id() + "/end")
        : new Held(who, "Taken down: " + wall.endReason(), null);
  }

  private static CasePage.Broken broken(String home, BrokenGlass one, Map<PersonId, String> names) {
    return new CasePage.Broken(
        names.getOrDefault(one.person(), "Somebody"),
        "At %s, for an hour.".formatted(InWords.moment(one.brokenAt())),
        home + "/break-glass/" + one.id(),
        one.seenAt() != null);
  }

  private static CasesPage.Line line(CaseFile file) {
    return new CasesPage.Line(
        file.id().value().toString(),
        file.label(),
        InWords.shortDate(InWords.dayOf(file.openedAt())),
        file.right().words());
  }
}
