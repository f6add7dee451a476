package org.lapwing.release;

import java.util.Comparator;
import java.util.List;
import org.lapwing.partnerships.AgencyKind;

/**
 * Who has signed, and who is still to sign.
 *
 * @param all every signature there was, the earliest first
 * @param required the kinds of agency that the law names as partners today
 */
public record Signatures(List<Signature> all, List<AgencyKind> required) {

  public Signatures {
    all = List.copyOf(all);
    required = List.copyOf(required);
  }

  /** Those that count for this text, by alphabet of their agencies. */
  public List<Signature> over(Fingerprint text) {
    return all.stream()
        .filter(signature -> signature.counts(text))
        .sorted(Comparator.comparing(Signature::agency))
        .toList();
  }

  /** Those over what that version said before it was changed, which count no longer. */
  public List<Signature> overOlder(Fingerprint text, int version) {
    return all.stream()
        .filter(signature -> signature.version() == version && !signature.counts(text))
        .toList();
  }

  /** The kinds of agency that have not signed this text. */
  public List<AgencyKind> missing(Fingerprint text) {
    var there = over(text).stream().map(Signature::kind).toList();
    return required.stream().filter(kind -> !there.contains(kind)).toList();
  }
}
