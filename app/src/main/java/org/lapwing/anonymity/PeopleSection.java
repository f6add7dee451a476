package org.lapwing.anonymity;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases.CaseFile;
import org.springframework.stereotype.Component;

/** Leads from the case file to its people. */
@Component
class PeopleSection implements CaseSection {

  private final PeopleOfCase people;

  PeopleSection(PeopleOfCase people) {
    this.people = people;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean isForGuests() {
    return true;
  }

  @Override
  public List<Way> of(CaseFile file) {
    var href = "cases/" + file.id().value() + "/people";
    if (!file.mayRead()) {
      return List.of(new Way("Who may see real names", "", href));
    }
    var many = people.of(file.id()).size();
    return List.of(new Way(
        "People in this case",
        many == 0
            ? "Nobody is entered yet"
            : InWords.count(many, "person", "people") + ", under pseudonyms",
        href));
  }
}
