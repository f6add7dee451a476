package org.lapwing.incidents.codes;

/** One answer to a trait, in the version of a day. */
public record CodeOption(Trait trait, String code, String words) {

  /** The answer that differs from {@link #NOT_ASKED}: somebody asked, and it is not known. */
  public static final String NOT_KNOWN = "not_known";

  /** That nobody asked is itself a finding. */
  public static final String NOT_ASKED = "not_asked";
}
