package org.lapwing.oversight.risks;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.oversight.risks.Scale.Band;
import org.lapwing.oversight.risks.Scale.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The editions of the scale, as reference data. */
@Repository
@Transactional(readOnly = true)
public class Scales {

  private static final String IN_FORCE = """
      select max(since) from risk_step where since <= :day
      """;

  private static final String STEPS = """
      select step, words, meaning, source from risk_step where since = :since and scale = :scale order by step
      """;

  private static final String BANDS = """
      select least, code, words, source
        from risk_band
       where since = (select max(b.since) from risk_band b where b.since <= :since)
       order by least
      """;

  private final JdbcClient jdbc;

  Scales(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The edition in force on that day. */
  public Scale on(LocalDate day) {
    var since = jdbc.sql(IN_FORCE).param("day", day).query(LocalDate.class).single();
    return new Scale(since, steps(since, "likelihood"), steps(since, "impact"), bands(since));
  }

  private List<Step> steps(LocalDate since, String scale) {
    return jdbc.sql(STEPS)
        .param("since", since)
        .param("scale", scale)
        .query((row, _) -> new Step(
            row.getInt("step"),
            row.getString("words"),
            row.getString("meaning"),
            row.getString("source")))
        .list();
  }

  private List<Band> bands(LocalDate since) {
    return jdbc.sql(BANDS)
        .param("since", since)
        .query((row, _) -> new Band(
            row.getInt("least"),
            row.getString("code"),
            row.getString("words"),
            row.getString("source")))
        .list();
  }
}
