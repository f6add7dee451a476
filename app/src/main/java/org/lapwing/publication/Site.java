package org.lapwing.publication;

/**
 * The public site of a partnership.
 *
 * @param slug its name in addresses
 * @param fictional whether the place and all its records are invented
 */
public record Site(String slug, String name, boolean fictional) {

  /** The address of its first page. */
  public String home() {
    return "/" + slug;
  }
}
