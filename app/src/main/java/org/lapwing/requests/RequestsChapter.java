package org.lapwing.requests;

import static org.lapwing.anonymity.NameAnswer.KNOWN;

import java.util.List;
import java.util.Map;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Chapter;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;

/** Tells what Marlshire's agencies were asked in two cases, and how far each has come; every name is plainly invented. */
@Component
class RequestsChapter implements Chapter {

  private static final int SENT = 9;
  private static final int SENT_THEN = 534;

  private final Cast cast;
  private final Requests requests;
  private final Replies replies;
  private final AnswerLinks links;
  private final Setting setting;

  /** How agencies answer. */
  @Component
  record Replies(Answering answering, Submitting submitting) {}

  /** Where it is set, and whom it is about. */
  @Component
  record Setting(Cases cases, People people, PeopleOfCase inCase) {}

  RequestsChapter(
      Cast cast, Requests requests, Replies replies, AnswerLinks links, Setting setting) {
    this.cast = cast;
    this.requests = requests;
    this.replies = replies;
    this.links = links;
    this.setting = setting;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String title() {
    return "what agencies were asked, and what they answered";
  }

  @Override
  public void tell() {
    var then = called("K-3");
    asked(
        then,
        SENT_THEN,
        527,
        RequestStories.SHEET_THEN,
        "Marlshire Council",
        "Marl and Bracken Police",
        "Marlshire Community Health",
        "Haven Family Support");
    signedIn(then, "Marlshire Council", "social.care.rep", 529, RequestStories.COUNCIL_THEN);
    signedIn(then, "Marl and Bracken Police", "police.rep", 528, RequestStories.POLICE_THEN);
    signedIn(then, "Marlshire Community Health", "health.rep", 527, RequestStories.HEALTH_THEN);
    nilByLink(then, "Haven Family Support", 528);
    cast.does(
        "manager",
        520,
        () -> requests.of(then).forEach(one -> took(requests.close(then, one.id(), Ids.next()))));
    now(opened());
  }

  private void now(CaseId file) {
    cast.does("manager", SENT + 1, () -> {
      setting.inCase().ensure(file, new Entry(Part.CHILD, "Child A", KNOWN, "Bea Imagined"));
      setting
          .inCase()
          .ensure(file, new Entry(Part.MOTHER, "Mother of Child A", KNOWN, "Wren Imagined"));
      setting
          .inCase()
          .ensure(file, new Entry(Part.PARTNER, "Partner of the mother", KNOWN, "Otto Dreamt"));
    });
    asked(
        file,
        SENT,
        1,
        RequestStories.SHEET_NOW,
        "Marlshire Council",
        "Marl and Bracken Police",
        "NHS Marlshire Integrated Care Board",
        "Marlshire Community Health",
        "Marlshire Hospitals",
        "Marlshire Schools",
        "Haven Family Support",
        "Independent people");
    signedIn(file, "Marlshire Council", "social.care.rep", 4, RequestStories.COUNCIL_NOW);
    secondPerson(file);
    byLink(file);
    nilByLink(file, "Marlshire Schools", 6);
    stillOpen(file);
  }

  private CaseId opened() {
    var id = CaseId.next();
    cast.does("manager", SENT + 2, () -> took(setting.cases().open(id, "K-14")));
    return id;
  }

  private void stillOpen(CaseId file) {
    cast.does(
        "manager",
        8,
        () -> took(requests.recall(
            file,
            request(file, "Independent people"),
            Ids.next(),
            "Chosen by mistake in the list: they hold no records of families")));
    cast.does("manager", 3, () -> {
      later(
          file, "NHS Marlshire Integrated Care Board", "The practice manager is away until Monday");
      later(file, "Marlshire Community Health", "Two record systems have to be searched");
      took(links.make(
          file, request(file, "Haven Family Support"), Ids.next(), "office@haven.example"));
    });
    var health = asManager(file, "Marlshire Community Health");
    cast.does(
        "health.rep",
        1,
        () -> took(replies
            .answering()
            .save(
                health,
                0,
                Map.of(
                    "systems", "Child health system, health visiting notes, midwifery notes."))));
  }

  private void later(CaseId file, String agency, String why) {
    took(requests.extend(file, request(file, agency), Ids.next(), cast.weekday(-7), why));
  }

  /** The author asks a second person of the force, who signs in and signs it off. */
  private void secondPerson(CaseId file) {
    var police = asManager(file, "Marl and Bracken Police");
    cast.does("police.rep", 4, () -> {
      took(replies.answering().save(police, 0, RequestStories.POLICE_NOW));
      took(replies.submitting().ask(police, "Police safeguarding lead"));
    });
    cast.does("partner.police", 3, () -> took(replies.submitting().sign(police, Ids.next())));
  }

  private void byLink(CaseId file) {
    var hospital = asManager(file, "Marlshire Hospitals");
    var link = linked(file, hospital, 7, "named.doctor@hospital.example");
    cast.does(
        "manager",
        5,
        () -> link.run(() -> {
          took(replies.answering().save(hospital, 0, RequestStories.HOSPITAL_NOW));
          took(replies
              .submitting()
              .send(
                  hospital,
                  Ids.next(),
                  "Ines Example",
                  "Named doctor",
                  "Tom Example",
                  "Medical director"));
        }));
  }

  private void nilByLink(CaseId file, String agency, int daysAgo) {
    var request = asManager(file, agency);
    var link = linked(file, request, daysAgo + 1, "office@agency.example");
    cast.does(
        "manager",
        daysAgo,
        () -> link.run(() -> took(replies.submitting().nil(request, Ids.next()))));
  }

  private Viewer.Link linked(CaseId file, RequestId request, int daysAgo, String email) {
    var once = Ids.next();
    cast.does("manager", daysAgo, () -> took(links.make(file, request, once, email)));
    return new Viewer.Link(cast.acting("manager").partnership(), AnswerLinkStore.PURPOSE, once);
  }

  private void signedIn(
      CaseId file, String agency, String who, int daysAgo, Map<String, String> lines) {
    var request = asManager(file, agency);
    cast.does(who, daysAgo, () -> {
      took(replies.answering().save(request, 0, lines));
      took(replies
          .submitting()
          .send(
              request,
              Ids.next(),
              "",
              "Safeguarding lead",
              "Robin Example",
              "Head of safeguarding"));
    });
  }

  private void asked(
      CaseId file, int daysAgo, int dueAgo, List<Subject> sheet, String... agencies) {
    var from = cast.day(daysAgo + 730);
    var to = cast.day(daysAgo);
    var due = cast.weekday(dueAgo);
    cast.does(
        "manager",
        daysAgo,
        () -> took(requests.send(new Round(
            Ids.next(),
            file,
            List.of(agencies).stream().map(this::agency).toList(),
            from,
            to,
            "section_16h",
            due,
            sheet))));
  }

  private RequestId asManager(CaseId file, String agency) {
    return cast.acting("manager").call(() -> request(file, agency));
  }

  private RequestId request(CaseId file, String agency) {
    var id = agency(agency);
    return requests.of(file).stream()
        .filter(one -> one.agency().equals(id))
        .map(Request::id)
        .findFirst()
        .orElseThrow();
  }

  private AgencyId agency(String name) {
    return setting.people().agenciesHere().stream()
        .filter(one -> one.name().equals(name))
        .map(People.Agency::id)
        .findFirst()
        .orElseThrow();
  }

  private CaseId called(String label) {
    return cast.acting("manager")
        .call(() -> setting.cases().called(label).orElseThrow().id());
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
