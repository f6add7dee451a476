package org.lapwing.platform.parts;

import org.jspecify.annotations.Nullable;

/**
 * On each page with case material: how it is marked, whose story it is, that reading is recorded.
 *
 * @param support the address of support for the person reading, or null where there is none yet
 */
public record CaseBanner(
    String marking, String label, String note, @Nullable String support) {

  public static CaseBanner of(String label, @Nullable String support) {
    return new CaseBanner(
        "OFFICIAL-SENSITIVE", label, "Your reading of this page is recorded", support);
  }
}
