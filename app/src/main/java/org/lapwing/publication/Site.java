package org.lapwing.publication;

import org.jspecify.annotations.Nullable;

/**
 * The public site of a partnership.
 *
 * @param slug its name in addresses
 * @param fictional whether the place and all its records are invented
 * @param accent its own colour, or null for the one that the product comes with
 */
public record Site(
    String slug, String name, boolean fictional, @Nullable Accent accent) {

  /** The address of its first page. */
  public String home() {
    return "/" + slug;
  }
}
