package org.lapwing.violators;

/** SQL that does not fit the schema or the role. */
public final class MistypedSql {

  private static final String COLUMN = """
      select nmae from partnership where id = :id
      """;

  private static final String OUT_OF_REACH = """
      delete from partnership where id = :id
      """;

  private MistypedSql() {}

  /** Both statements, so that neither is unused. */
  public static String both() {
    return COLUMN + OUT_OF_REACH;
  }
}
