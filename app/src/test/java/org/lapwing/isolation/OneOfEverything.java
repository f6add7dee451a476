package org.lapwing.isolation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.PublicWordings;
import org.lapwing.actions.State;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Credentials;
import org.lapwing.partnerships.Glass;
import org.lapwing.partnerships.Invitation;
import org.lapwing.partnerships.Invitations;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Roles;
import org.lapwing.partnerships.signin.OwnPasskeys;
import org.lapwing.partnerships.signin.Passkeys.Answer;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.jobs.Jobs;
import org.lapwing.release.PublishedStatement;
import org.lapwing.release.Statements;
import org.lapwing.testing.Device;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership that holds one of everything, each with the same unmistakable word in it. */
final class OneOfEverything {

  static final String SENTINEL = "Quillfeather";

  final Viewer.Person manager;
  final Viewer.Person walled;
  final Viewer.Person ungranted;
  final Viewer.Person stranger;
  final String slug;
  final String elsewhere;

  /** The id of the one thing, by the variable of the address and what the address is about. */
  final Map<String, String> ids = new HashMap<>();

  private final ListableBeanFactory beans;

  OneOfEverything(ListableBeanFactory beans) {
    this.beans = beans;
    var world = new World(bean(JdbcClient.class), bean(TransactionTemplate.class));
    var marlshire = world.partnership("Marlshire");
    var agency = world.agency(marlshire, SENTINEL + " Trust", "nhs_provider");
    var other = world.agency(marlshire, "Police", "police");
    manager = world.person(
        marlshire, agency, SENTINEL + " Ruth", Role.BUSINESS_MANAGER, Role.ADMINISTRATOR);
    walled = world.person(marlshire, other, "Walled", Role.BUSINESS_MANAGER, Role.ADMINISTRATOR);
    ungranted = world.person(marlshire, other, "Ungranted", Role.REPRESENTATIVE);
    var brackenshire = world.partnership("Brackenshire");
    stranger = world.person(
        brackenshire,
        world.agency(brackenshire, "Unit", "other"),
        "Sam",
        Role.BUSINESS_MANAGER,
        Role.ADMINISTRATOR,
        Role.ADVISER);
    slug = world.slugOf(marlshire);
    elsewhere = world.slugOf(brackenshire);
    ids.put("agency", agency.value().toString());
    ids.put("person", manager.person().value().toString());
    manager.run(this::fill);
  }

  private void fill() {
    statement();
    action();
    access();
    ids.put("invitation", invited());
    ids.put("run", bean(Jobs.class).ask("verify-trail").toString());
    ids.put("draft", kept());
    ids.put("passkey", passkey());
    ids.put("holding", bean(Roles.class).of(manager.person()).getFirst().id().toString());
  }

  private void statement() {
    var statement = new PublishedStatement(
        Ids.next(), SENTINEL, LocalDate.of(2022, 2, 7), "Us", "A test", List.of(SENTINEL));
    bean(Statements.class).publish(statement);
    ids.put("statement", statement.id().toString());
  }

  private void action() {
    var day = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    var raised = took(bean(Actions.class)
        .raise(
            new NewAction(
                new Origin("meeting", null, "", SENTINEL),
                Promise.of(SENTINEL),
                new Owner(manager.person(), manager.agency(), List.of()),
                Dates.of(null, day.plusDays(30)),
                new State.UnderWay(day, "")),
            Ids.next()));
    ActionId id = raised.id();
    ids.put("action", id.value().toString());
    var dates = bean(DatesOfActions.class);
    took(dates.ask(id, Ids.next(), day.plusDays(60), SENTINEL));
    ids.put("request", dates.of(id).getFirst().id().toString());
    var evidence = bean(EvidenceOfActions.class);
    var text = SENTINEL + ",yes\n";
    took(evidence.add(
        id,
        Ids.next(),
        SENTINEL,
        "",
        new EvidenceOfActions.Upload(
            SENTINEL + ".csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    ids.put("piece", evidence.of(id).getFirst().id().toString());
    took(bean(PublicWordings.class).write(id, Ids.next(), SENTINEL, SENTINEL));
  }

  private void access() {
    var cases = bean(Cases.class);
    var access = bean(Access.class);
    var file = took(cases.open(CaseId.next(), "QF-1"));
    ids.put("file", file.value().toString());
    var until = LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(30);
    var grant = Ids.next();
    took(access.grantCase(new CaseGrant.Wish(grant, file, ungranted.person(), SENTINEL, until)));
    ids.put("grant", grant.toString());
    took(access.revoke(grant, SENTINEL));
    var wall = Ids.next();
    took(access.buildWall(wall, file, walled.person(), SENTINEL));
    ids.put("wall", wall.toString());
    ids.put("glass", broken());
  }

  /** Somebody else broke glass, so that the manager has it to look at. */
  private String broken() {
    var world = new World(bean(JdbcClient.class), bean(TransactionTemplate.class));
    var adviser = world.person(manager.partnership(), manager.agency(), "Adviser", Role.ADVISER);
    var id = Ids.next();
    adviser.run(() -> took(bean(Glass.class).breakGlass(id, "QF-1", SENTINEL + " tonight")));
    return id.toString();
  }

  private String invited() {
    var id = Ids.next();
    took(bean(Invitations.class)
        .invite(new Invitation.Wish(
            id,
            SENTINEL,
            "q" + UUID.randomUUID() + "@example.test",
            "",
            manager.agency(),
            java.util.Set.of(Role.PRACTITIONER))));
    return id.toString();
  }

  private String passkey() {
    bean(Credentials.class).setPassword(manager.person(), "copper ladder ninety puffin");
    var passkeys = bean(OwnPasskeys.class);
    var asked = passkeys.toAdd(manager.person());
    var answer = new Answer(Device.fresh().make(asked.options()), asked.challenge());
    took(passkeys.add(manager.person(), SENTINEL, answer));
    return passkeys.of(manager.person()).getFirst().id().toString();
  }

  private String kept() {
    var drafts = bean(Drafts.class);
    var form = new MockHttpServletRequest("POST", "/p/" + slug + "/actions/new");
    form.addParameter("_keep", drafts.word(manager.person()));
    form.addParameter("promise", SENTINEL);
    var at = drafts.keep(form).orElseThrow();
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }
}
