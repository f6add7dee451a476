package org.lapwing.actions.checks;

import java.util.List;

/**
 * One thing that may be missing from the plan; supplied as a bean by the module that can tell. What a viewer may not read
 * is not looked at: row security has already chosen.
 */
public interface PlanCheck {

  /** The word by which {@link CheckRules} know it, such as {@code no-measure}. */
  String code();

  /** What is found, in a few words: "Verified without evidence". */
  String title();

  /** Why it matters, and what to do. */
  String advice();

  /** The records in which it is missing, the gravest first, at most so many. */
  List<Lacking> look(CheckRules.Rule rule, int most);

  /**
   * A record in which something is missing.
   *
   * @param reference the name that people say
   * @param href where it can be put right, after the partnership's address
   * @param note what exactly, or blank
   */
  record Lacking(String reference, String title, String href, String note) {}
}
