package org.lapwing.partnerships.web.access;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Directory;
import org.lapwing.partnerships.Invitations;
import org.lapwing.partnerships.Ownerless;
import org.lapwing.partnerships.Persons;
import org.lapwing.partnerships.Roles;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who serve here, and each of them. */
@Controller
@RequestMapping("/p/{slug}/people")
class PeopleController {

  private static final UUID ANY = new UUID(0, 0);

  private final Directory directory;
  private final Persons persons;
  private final Roles roles;
  private final Access access;
  private final Cases cases;
  private final Ownerless ownerless;
  private final Invitations invitations;
  private final Clock clock;

  PeopleController(
      Directory directory,
      Persons persons,
      Roles roles,
      Access access,
      Cases cases,
      Ownerless ownerless,
      Invitations invitations,
      Clock clock) {
    this.directory = directory;
    this.persons = persons;
    this.roles = roles;
    this.access = access;
    this.cases = cases;
    this.ownerless = ownerless;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Bean
  static MenuEntry peopleEntry() {
    return new MenuEntry(
        80, "People", "people", Set.of(ADMINISTRATOR.code(), BUSINESS_MANAGER.code()));
  }

  @GetMapping
  ModelAndView list(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID after) {
    var last = after == null ? "" : persons.get(new PersonId(after)).name();
    var found = directory.serving(q, last, after == null ? ANY : after);
    var shown = found.stream().limit(Directory.PAGE).toList();
    var here = home(slug) + "/people?q="
        + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
    return Forms.show(
        "people",
        new PeoplePage(
            home(slug),
            q,
            shown,
            invitations.waiting().size(),
            after == null ? null : here,
            found.size() > shown.size()
                ? here + "&after=" + shown.getLast().id().value()
                : null));
  }

  @GetMapping("/{person:[0-9a-f-]{36}}")
  ModelAndView one(@PathVariable String slug, @PathVariable UUID person) {
    var entry = persons.get(new PersonId(person));
    var home = home(slug);
    var left = entry.leftAt();
    return Forms.show(
        "person",
        new PersonPage(
            home,
            entry,
            entry.id().equals(Viewer.person().person()),
            roles.of(entry.id()).stream().map(holding -> role(home, holding)).toList(),
            access.grantsOf(entry.id()).stream()
                .map(grant -> grant(home, grant))
                .toList(),
            ownerless.ownedBy(entry.id()),
            left == null ? null : InWords.moment(left)));
  }

  private static PersonPage.Held role(String home, Roles.Holding holding) {
    var since = "Since " + InWords.date(InWords.dayOf(holding.givenAt()));
    var ended = holding.endedAt();
    return ended == null
        ? new PersonPage.Held(
            holding.role().words(), since, home + "/people/roles/" + holding.id() + "/end")
        : new PersonPage.Held(
            holding.role().words(),
            "Ended on %s: %s".formatted(InWords.date(InWords.dayOf(ended)), holding.endReason()),
            null);
  }

  private PersonPage.Held grant(String home, CaseGrant grant) {
    var label = cases.find(grant.file()).map(Cases.CaseFile::label).orElse("A case");
    return grant.isLive(clock.instant())
        ? new PersonPage.Held(
            label,
            "Until %s: %s".formatted(InWords.date(grant.lastDay()), grant.reason()),
            home + "/cases/grants/" + grant.id() + "/end")
        : new PersonPage.Held(label, "Over", null);
  }

  static String home(String slug) {
    return "/p/" + slug;
  }

  static AgencyId agency(String typed) {
    try {
      return new AgencyId(UUID.fromString(typed));
    } catch (IllegalArgumentException nothing) {
      return new AgencyId(ANY);
    }
  }

  static Set<org.lapwing.partnerships.Role> roles(List<String> typed) {
    return org.lapwing.partnerships.Role.toGive().stream()
        .filter(role -> typed.contains(role.code()))
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
