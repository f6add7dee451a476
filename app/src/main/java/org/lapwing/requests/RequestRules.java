package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies are asked, by which right, and when they are reminded: editions, the latest that has begun deciding. */
@Repository
class RequestRules {

  private static final String RULE_ON = """
      select since, answer_days, before_days, every_days, most_after, link_days, wrong_codes, source
        from chasing_rule
       where since <= :day
       order by since desc
       limit 1
      """;

  private static final String QUESTION_SET_ON = """
      select code from question_set where since <= :day order by since desc limit 1
      """;

  private static final String QUESTIONS = """
      select number, code, heading, words, hint, needed
        from question
       where question_set = :questions
       order by number
      """;

  private static final String GATEWAYS_ON = """
      select code, words, source
        from legal_gateway
       where since <= :day and (until is null or until > :day)
       order by since desc, code
      """;

  private static final String GATEWAY = """
      select code, words, source from legal_gateway where code = :code
      """;

  private final JdbcClient jdbc;

  RequestRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rule of that day; asked for the first day of a rule, that rule. */
  ChasingRule on(LocalDate day) {
    return jdbc.sql(RULE_ON).param("day", day).query(RequestRules::rule).single();
  }

  String questionSetOn(LocalDate day) {
    return jdbc.sql(QUESTION_SET_ON).param("day", day).query(String.class).single();
  }

  List<Question> questions(String questionSet) {
    return jdbc.sql(QUESTIONS)
        .param("questions", questionSet)
        .query(RequestRules::question)
        .list();
  }

  List<Gateway> gatewaysOn(LocalDate day) {
    return jdbc.sql(GATEWAYS_ON).param("day", day).query(RequestRules::gateway).list();
  }

  Gateway gateway(String code) {
    return jdbc.sql(GATEWAY).param("code", code).query(RequestRules::gateway).single();
  }

  private static ChasingRule rule(ResultSet row, int index) throws SQLException {
    return new ChasingRule(
        row.getObject("since", LocalDate.class),
        row.getInt("answer_days"),
        row.getInt("before_days"),
        row.getInt("every_days"),
        row.getInt("most_after"),
        row.getInt("link_days"),
        row.getInt("wrong_codes"),
        row.getString("source"));
  }

  private static Question question(ResultSet row, int index) throws SQLException {
    return new Question(
        row.getInt("number"),
        row.getString("code"),
        row.getString("heading"),
        row.getString("words"),
        row.getString("hint"),
        row.getBoolean("needed"));
  }

  private static Gateway gateway(ResultSet row, int index) throws SQLException {
    return new Gateway(row.getString("code"), row.getString("words"), row.getString("source"));
  }
}
