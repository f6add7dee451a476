package org.lapwing.partnerships.web.access;

import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Invitation;
import org.lapwing.partnerships.Invitations;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.web.access.FormPage.Asked;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking people to join, asking them again, and taking it back. */
@Controller
@RequestMapping("/p/{slug}/people")
class InvitationController {

  private final Invitations invitations;
  private final People people;
  private final Clock clock;

  InvitationController(Invitations invitations, People people, Clock clock) {
    this.invitations = invitations;
    this.people = people;
    this.clock = clock;
  }

  /** What was typed into the form. */
  record Typed(String name, String email, String job, String agency, List<String> roles) {}

  @GetMapping("/invite")
  @StrongSignIn
  ModelAndView form(@PathVariable String slug) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return Forms.show(asking(slug, new Typed("", "", "", "", List.of())));
  }

  @PostMapping("/invite")
  @StrongSignIn
  ModelAndView invite(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String job,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") List<String> roles) {
    var again = asking(slug, new Typed(name, email, job, agency, roles)).once(once);
    var missing = new Missing()
        .text(name, "name", "Enter their name")
        .text(email, "email", "Enter their work email address")
        .text(agency, "agency", "Choose the agency they work for")
        .unless(!roles.isEmpty(), "roles", "Choose at least one role");
    if (missing.isSomething()) {
      Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
      return missing.in(again);
    }
    var outcome = invitations.invite(new Invitation.Wish(
        once, name, email, job, PeopleController.agency(agency), PeopleController.roles(roles)));
    return Forms.answer(outcome, again, _ -> list(slug));
  }

  private FormPage asking(String slug, Typed typed) {
    var agencies = new java.util.ArrayList<>(List.of(Option.of("", "Choose an agency")));
    people
        .agenciesHere()
        .forEach(one -> agencies.add(Option.of(one.id().value().toString(), one.name())));
    var roles =
        Role.toGive().stream().map(role -> Choice.of(role.code(), role.words())).toList();
    return FormPage.of(
            "Invite a person",
            PeopleController.home(slug) + "/people",
            "People",
            "Send the invitation",
            new Asked.Line(Input.of("name", "Name").bold().value(typed.name())),
            new Asked.Line(
                Input.of("email", "Work email address").bold().type("email").value(typed.email())),
            new Asked.Line(Input.of("job", "Job title (optional)").bold().value(typed.job())),
            new Asked.OneOf(Select.of("agency", "Which agency do they work for?", agencies)
                .bold()
                .chosen(typed.agency())),
            new Asked.Several(Checkboxes.of("roles", "What will they act as here?", roles)
                .small()
                .chosen(typed.roles())))
        .lead("We email them a link that works once, for 7 days.")
        .once(Ids.next());
  }

  @GetMapping("/invitations")
  ModelAndView waiting(@PathVariable String slug) {
    var now = clock.instant();
    var lines = invitations.waiting().stream()
        .map(one -> new InvitationsPage.Line(
            one.id().toString(),
            one.name(),
            one.email(),
            one.roles().stream().map(Role::words).collect(Collectors.joining(", ")),
            InWords.moment(one.endsAt()),
            one.state(now) == Invitation.State.OVER))
        .toList();
    return Forms.show("invitations", new InvitationsPage(PeopleController.home(slug), lines));
  }

  @PostMapping("/invitations/{invitation}/again")
  ModelAndView again(@PathVariable String slug, @PathVariable UUID invitation) {
    invitations.sendAgain(invitation);
    return Forms.go(list(slug));
  }

  @PostMapping("/invitations/{invitation}/withdraw")
  ModelAndView withdraw(@PathVariable String slug, @PathVariable UUID invitation) {
    invitations.withdraw(invitation);
    return Forms.go(list(slug));
  }

  private static String list(String slug) {
    return PeopleController.home(slug) + "/people/invitations";
  }
}
