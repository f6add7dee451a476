package org.lapwing.oversight.web.challenges;

import org.lapwing.oversight.challenges.ChallengeId;

/** The addresses of challenges. */
final class Ways {

  private Ways() {}

  static String base(String slug) {
    return "/p/" + slug + "/challenges";
  }

  static String at(String slug, ChallengeId id) {
    return base(slug) + "/" + id.value();
  }
}
