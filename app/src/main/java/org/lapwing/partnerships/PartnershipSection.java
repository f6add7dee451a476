package org.lapwing.partnerships;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.platform.Installation;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileNames;
import org.lapwing.platform.ProfileSection;
import org.lapwing.platform.Profiles;
import org.springframework.stereotype.Component;

/** Reads the partnership of a profile file, its agencies and its people. */
@Component
class PartnershipSection implements ProfileSection {

  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]{1,60}");
  private static final Pattern EMAIL = Pattern.compile("[a-z0-9._+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Set<String> TAKEN = Set.of(
      "p",
      "sign-in",
      "sign-out",
      "account",
      "accessibility",
      "privacy",
      "cookies",
      "components",
      "health",
      "assets",
      "actuator",
      "invitation",
      "calendar",
      "problems",
      "error");
  private static final Map<String, String> KINDS = Stream.of(
          "local_authority", "police", "icb", "nhs_provider", "education", "voluntary", "other")
      .collect(toMap(identity(), identity()));
  private static final Map<String, Role> ROLES =
      Role.toGive().stream().collect(toMap(Role::code, identity()));
  private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

  private final PartnershipSetup setup;
  private final Installation installation;

  PartnershipSection(PartnershipSetup setup, Installation installation) {
    this.setup = setup;
    this.installation = installation;
  }

  private record Founded(String slug, String name, boolean fictional) {}

  private record Agency(String key, String name, String kind) {}

  private record Somebody(
      String email, String name, String job, String agency, Set<Role> roles, boolean invented) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Part read(ProfileEntry file) {
    var founded = founded(file.entry("partnership"));
    var agencies =
        file.entries("agencies").stream().map(PartnershipSection::agency).toList();
    var people = file.entries("people").stream().map(this::somebody).toList();
    return names -> save(founded, agencies, people, names);
  }

  private void save(
      Founded founded, List<Agency> agencies, List<Somebody> people, ProfileNames names) {
    if (!setup.partnership(founded.slug(), founded.name(), founded.fictional())) {
      throw new Profiles.AlreadyThere();
    }
    for (var agency : agencies) {
      names.put(
          "agency", agency.key(), setup.agency(agency.name(), agency.kind()).value());
    }
    for (var one : people) {
      if (!one.invented() || installation.demonstration()) {
        var agency = new AgencyId(names.id("agency", one.agency()));
        var id = setup.person(one.email(), one.name(), one.job(), agency, one.roles());
        names.put("person", one.email(), id.value());
      }
    }
  }

  private static Founded founded(ProfileEntry entry) {
    var slug = entry.text("address");
    if (!slug.isEmpty() && !ADDRESS.matcher(slug).matches()) {
      entry.fault(
          "address",
          "“%s” cannot stand in a web address. Write small letters, digits and hyphens, such as north-shire"
              .formatted(slug));
    }
    if (TAKEN.contains(slug)) {
      entry.fault(
          "address", "“%s” is an address of Lapwing itself. Choose another".formatted(slug));
    }
    var fictional =
        entry.has("fictional") && entry.oneOf("fictional", YES_OR_NO).orElse(false);
    return new Founded(slug, entry.text("name"), fictional);
  }

  private static Agency agency(ProfileEntry entry) {
    return new Agency(
        entry.declares("key", "agency"),
        entry.text("name"),
        entry.oneOf("kind", KINDS).orElse("other"));
  }

  private Somebody somebody(ProfileEntry entry) {
    var email = entry.declares("email", "person").toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      entry.fault(
          "email",
          "“%s” is not an e-mail address. Write one such as name@example.org".formatted(email));
    }
    var invented =
        entry.has("demonstration") && entry.oneOf("demonstration", YES_OR_NO).orElse(false);
    if (installation.demonstration() && !email.endsWith(".example")) {
      entry.fault(
          "email",
          "A demonstration holds invented people only. Write an address that ends in .example");
    }
    return new Somebody(
        email,
        entry.text("name"),
        entry.maybeText("job").orElse(""),
        entry.refersTo("agency", "agency"),
        roles(entry),
        invented);
  }

  private static Set<Role> roles(ProfileEntry entry) {
    var roles = new LinkedHashSet<Role>();
    for (var code : entry.texts("roles")) {
      var role = ROLES.get(code);
      if (role != null) {
        roles.add(role);
      } else if (!code.isEmpty()) {
        entry.fault(
            "roles",
            "“%s” is not a role. Write one of: %s"
                .formatted(
                    code, String.join(", ", ROLES.keySet().stream().sorted().toList())));
      }
    }
    if (entry.texts("roles").isEmpty()) {
      entry.fault("roles", "“roles” is missing. Add a line “roles: [practitioner]”");
    }
    return roles;
  }
}
