package org.lapwing.actions.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.sheets.Column.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who can own an action, and what they are called in a cell. */
record Listed(List<Somebody> people, Map<AgencyId, String> agencies) {

  /**
   * Somebody who holds a role here, or owns something here and has left.
   *
   * @param words as the cell says it: nobody else is called so
   */
  record Somebody(
      PersonId id, AgencyId agency, String words, String name, String email, boolean isHere) {}

  /** Those who can be chosen, also by their email address, and by their name where one alone has it. */
  List<Choice> owners() {
    var named = people.stream().collect(Collectors.groupingBy(Somebody::name));
    return people.stream()
        .filter(Somebody::isHere)
        .map(one -> new Choice(
            one.words(),
            named.getOrDefault(one.name(), List.of()).size() == 1
                ? List.of(one.email(), one.name())
                : List.of(one.email())))
        .toList();
  }

  List<Choice> agencyChoices() {
    return agencies.values().stream().map(Choice::of).toList();
  }

  Optional<Somebody> somebody(String words) {
    return people.stream().filter(one -> one.words().equals(words)).findFirst();
  }

  Optional<AgencyId> agency(String name) {
    return agencies.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  String nameOf(AgencyId agency) {
    return agencies.getOrDefault(agency, "");
  }

  String wordsOf(@Nullable PersonId person) {
    return person == null
        ? ""
        : people.stream()
            .filter(one -> one.id().equals(person))
            .map(Somebody::words)
            .findFirst()
            .orElse("");
  }

  /** Reads them. */
  @Repository
  @Transactional(readOnly = true)
  static class Book {

    private static final String PEOPLE = """
        select p.id, p.name, p.email, p.agency_id, g.name as agency,
               (p.left_at is null
                and exists (select from role_holding r where r.person_id = p.id and r.ended_at is null)) as here
          from person p
          join agency g on g.id = p.agency_id
         where exists (select from role_holding r where r.person_id = p.id)
            or p.id in (select a.owner_id from action a)
         order by g.name, p.name, p.id
        """;

    private static final String AGENCIES = """
        select g.id, g.name
          from agency g
         where exists (select from partnership_agency s where s.agency_id = g.id)
            or g.id in (select a.agency_id from action a)
         order by g.name, g.id
        """;

    private final JdbcClient jdbc;

    Book(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    Listed open() {
      var agencies = new LinkedHashMap<AgencyId, String>();
      jdbc.sql(AGENCIES).query(row -> {
        agencies.put(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
      });
      var people = jdbc.sql(PEOPLE)
          .query((row, _) -> new Somebody(
              new PersonId(row.getObject("id", UUID.class)),
              new AgencyId(row.getObject("agency_id", UUID.class)),
              row.getString("name") + ", " + row.getString("agency"),
              row.getString("name"),
              row.getString("email"),
              row.getBoolean("here")))
          .list();
      return new Listed(told(people), agencies);
    }

    /** Two of the same name in one agency are told apart by their addresses. */
    private static List<Somebody> told(List<Somebody> people) {
      var called = people.stream().collect(Collectors.groupingBy(Somebody::words));
      return people.stream()
          .map(one -> called.getOrDefault(one.words(), List.of()).size() == 1
              ? one
              : new Somebody(
                  one.id(),
                  one.agency(),
                  one.words() + " (" + one.email() + ")",
                  one.name(),
                  one.email(),
                  one.isHere()))
          .toList();
    }
  }
}
