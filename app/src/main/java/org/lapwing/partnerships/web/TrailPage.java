package org.lapwing.partnerships.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.parts.Select;

/**
 * All that trail.jte may know.
 *
 * @param who the choice of a person
 * @param what the choice of a deed
 * @param subject the one record whose entries are shown, or null
 * @param older the address of the next page, or null on the last
 * @param mayVerify whether the reader may have the chain verified
 */
public record TrailPage(
    String here,
    List<Line> lines,
    Select who,
    Select what,
    @Nullable String subject,
    @Nullable String older,
    @Nullable String newest,
    boolean mayVerify) {

  /**
   * One entry.
   *
   * @param when in words
   * @param by who did it, in words
   * @param record what the record is called, or what kind it is
   * @param subject the record's id, by which its own entries are found
   */
  public record Line(String when, String by, String what, String record, String subject) {}

  public Pagination pagination() {
    return Pagination.of(newest, older);
  }
}
