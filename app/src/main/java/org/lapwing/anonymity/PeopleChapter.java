package org.lapwing.anonymity;

import static org.lapwing.anonymity.NameAnswer.KNOWN;
import static org.lapwing.anonymity.NameAnswer.NOT_ASKED;
import static org.lapwing.anonymity.NameAnswer.NOT_KNOWN;
import static org.lapwing.anonymity.Part.CHILD;
import static org.lapwing.anonymity.Part.FATHER;
import static org.lapwing.anonymity.Part.MOTHER;
import static org.lapwing.anonymity.Part.OTHER_CARER;
import static org.lapwing.anonymity.Part.PARTNER;
import static org.lapwing.anonymity.Part.SIBLING;

import java.util.List;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells who the people of Marlshire's five cases are, under pseudonyms; every real name is plainly invented. */
@Component
class PeopleChapter implements Chapter {

  private static final int A_YEAR = 360;

  private final Cast cast;
  private final Cases cases;
  private final Access access;
  private final PeopleOfCase people;
  private final Letting letting;

  /** Who is let to see names, and looks. */
  @Component
  record Letting(NameGrants grants, Names names) {}

  PeopleChapter(Cast cast, Cases cases, Access access, PeopleOfCase people, Letting letting) {
    this.cast = cast;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.letting = letting;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String title() {
    return "who the people of each case are";
  }

  @Override
  public void tell() {
    var first = opened("K-1", 608);
    entered(
        first,
        606,
        known(CHILD, "Child A", "Ada Invented"),
        known(MOTHER, "Mother of Child A", "Una Invented"),
        known(FATHER, "Father of Child A", "Tor Invented"),
        known(SIBLING, "Sibling of Child A", "Ivo Invented"));
    entered(
        opened("K-2", 559),
        557,
        known(CHILD, "Child A", "Bo Madeup"),
        known(MOTHER, "Mother of Child A", "Nell Madeup"),
        known(PARTNER, "Partner of the mother", "Gus Fabricated"),
        new Entry(FATHER, "Father of Child A", NOT_ASKED, ""));
    entered(
        opened("K-3", 538),
        536,
        known(CHILD, "Child A", "Cy Fictional"),
        known(MOTHER, "Mother of Child A", "Joan Fictional"),
        new Entry(FATHER, "Father of Child A", NOT_KNOWN, ""));
    entered(
        opened("K-4", 503),
        501,
        known(CHILD, "Child A", "Dot Imaginary"),
        known(MOTHER, "Mother of Child A", "Kit Imaginary"),
        known(FATHER, "Father of Child A", "Rolf Imaginary"),
        known(OTHER_CARER, "Grandmother of Child A", "Olga Imaginary"));
    entered(
        opened("K-5", 468),
        466,
        known(CHILD, "Child A", "Eli Pretended"),
        known(MOTHER, "Mother of Child A", "Faye Pretended"),
        known(FATHER, "Father of Child A", "Hal Pretended"));
    reviewerSeesNamesOf(first);
    stayedInTwoHomes();
  }

  /** The man of one home stays in another, in another case: nobody there knows of the first, and the names are found equal. */
  private void stayedInTwoHomes() {
    var ninth =
        cast.acting("manager").call(() -> cases.called("K-9").orElseThrow().id());
    entered(ninth, 2, known(PARTNER, "Friend of the mother", "Dreamt, Otto"));
  }

  private CaseId opened(String label, int daysAgo) {
    var id = CaseId.next();
    cast.does("manager", daysAgo, () -> took(cases.open(id, label)));
    return id;
  }

  private void entered(CaseId file, int daysAgo, Entry... entries) {
    cast.does(
        "manager",
        daysAgo,
        () -> List.of(entries).forEach(entry -> took(people.enter(file, Ids.next(), entry))));
  }

  private static Entry known(Part part, String pseudonym, String realName) {
    return new Entry(part, pseudonym, KNOWN, realName);
  }

  private void reviewerSeesNamesOf(CaseId file) {
    var last = cast.day(-30);
    for (var daysAgo : new int[] {440, 80}) {
      cast.does(
          "manager",
          daysAgo,
          () -> took(access.grantCase(new CaseGrant.Wish(
              Ids.next(), file, cast.called("reviewer"), "Leads the review", cast.day(-A_YEAR)))));
    }
    cast.does(
        "manager",
        5,
        () -> took(letting
            .grants()
            .give(new NameGrant.Wish(
                Ids.next(),
                file,
                cast.called("reviewer"),
                "Meets the family together with their advocate",
                last))));
    cast.does(
        "reviewer",
        3,
        () -> took(letting.names().look(file, Ids.next(), "To greet the family by their names")));
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
