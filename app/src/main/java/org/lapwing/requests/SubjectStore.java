package org.lapwing.requests;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subject sheets, sealed on their way into the database and opened on their way out. */
@Repository
class SubjectStore {

  private static final String OF = """
      select id, sealed from request_subject where request_id = :request order by number
      """;

  private static final String ADD = """
      insert into request_subject (id, case_id, agency_id, request_id, number, sealed)
      values (:id, :case, :agency, :request, :number, :sealed)
      """;

  private static final String ASKED_BEFORE = """
      select s.id, s.sealed
        from request_subject s
       where s.request_id = (select r.id from information_request r
                              where r.case_id = :case order by r.number desc limit 1)
       order by s.number
      """;

  private final JdbcClient jdbc;
  private final Sealing sealing;

  SubjectStore(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  List<Subject> of(RequestId request) {
    return jdbc.sql(OF)
        .param("request", request.value())
        .query((row, _) -> open(row.getObject("id", UUID.class), row.getBytes("sealed")))
        .list();
  }

  /** The sheet that was last sent in that case, so that it need not be typed again. */
  List<Subject> sentBefore(CaseId file) {
    return jdbc.sql(ASKED_BEFORE)
        .param("case", file.value())
        .query((row, _) -> open(row.getObject("id", UUID.class), row.getBytes("sealed")))
        .list();
  }

  void add(Request to, List<Subject> sheet) {
    for (var number = 1; number <= sheet.size(); number++) {
      var id = Ids.next();
      jdbc.sql(ADD)
          .param("id", id)
          .param("case", to.caseFile().value())
          .param("agency", to.agency().value())
          .param("request", to.id().value())
          .param("number", number)
          .param("sealed", sealing.seal(sheet.get(number - 1).parts(), context(id)))
          .update();
    }
  }

  private Subject open(UUID id, byte[] sealed) {
    return Subject.of(sealing.open(sealed, context(id)));
  }

  private static String context(UUID id) {
    return "subject " + id;
  }
}
