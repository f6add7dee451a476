package org.lapwing.practice.web;

import org.lapwing.practice.ProgrammeId;

/** Where the pages of programmes lie. */
final class Addresses {

  private Addresses() {}

  static String base(String slug) {
    return "/p/" + slug + "/programmes";
  }

  static String of(String slug, ProgrammeId programme) {
    return base(slug) + "/" + programme.value();
  }
}
