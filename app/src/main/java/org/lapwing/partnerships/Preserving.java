package org.lapwing.partnerships;

import org.lapwing.kernel.CaseId;

/**
 * Says of which cases everything must be kept, for whatever would take material of a case away; a module above that keeps
 * legal holds supplies a bean.
 */
public interface Preserving {

  /** Whether nothing of the case may be taken away at present; asked on behalf of anybody, also of those without a grant. */
  boolean isKept(CaseId file);
}
