package org.lapwing.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives each kind of record its next number; two people who ask at once wait for each other. */
@Repository
class TrainingNumbers {

  private static final String NEXT = """
      insert into training_number (kind, last) values (:kind, 1)
      on conflict (partnership_id, kind) do update set last = training_number.last + 1
      returning last
      """;

  private final JdbcClient jdbc;

  TrainingNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int next(String kind) {
    return jdbc.sql(NEXT).param("kind", kind).query(Integer.class).single();
  }
}
