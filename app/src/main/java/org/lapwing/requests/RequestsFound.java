package org.lapwing.requests;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds requests by the words of the answer that stands, or by the name that people say aloud: for the case group all of a
 * case, for an agency its own. It shows the agency and nothing of the answer.
 */
@Component
class RequestsFound implements Searchable {

  private static final Pattern REFERENCE =
      Pattern.compile("RQ-?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

  private static final String FOUND = """
      select r.id
        from information_request r
       where (r.number = :number
              or exists (select from agency_answer a
                           join agency_answer_line l on l.answer_id = a.id
                          where a.request_id = r.id and l.request_id = r.id
                            and l.found @@ websearch_to_tsquery('english', :words)
                            and not exists (select from agency_answer b
                                             where b.request_id = r.id and b.edition > a.edition)))
         and (:gathers or r.state <> 'recalled')
         and (cast(:after as uuid) is null or r.id < :after)
       order by r.id desc
       limit :most
      """;

  private final JdbcClient jdbc;
  private final RequestStore store;
  private final People people;
  private final Clock clock;

  RequestsFound(JdbcClient jdbc, RequestStore store, People people, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Requests.KIND;
  }

  @Override
  public String heading() {
    return "What agencies were asked";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    if (!Who.gathers() && !Who.answers()) {
      return List.of();
    }
    var reference = REFERENCE.matcher(words.strip());
    var ids = jdbc.sql(FOUND)
        .param("words", words.strip())
        .param("number", reference.matches() ? Integer.parseInt(reference.group(1)) : -1)
        .param("gathers", Who.gathers())
        .param("after", after, Types.OTHER)
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
    var found = store.these(ids).stream()
        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    var agencies =
        people.agencyNames(found.values().stream().map(Request::agency).toList());
    return ids.stream()
        .filter(found::containsKey)
        .map(found::get)
        .map(one -> found(one, agencies.getOrDefault(one.agency(), "")))
        .toList();
  }

  private Found found(Request request, String agency) {
    var id = request.id().value();
    return new Found(
        id,
        request.reference(),
        agency,
        Who.gathers()
            ? "cases/%s/requests/%s".formatted(request.caseFile().value(), id)
            : "requests/" + id,
        request.standing(LocalDate.now(clock)).words());
  }
}
