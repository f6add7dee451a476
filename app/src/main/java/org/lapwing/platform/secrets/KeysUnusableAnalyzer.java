package org.lapwing.platform.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what is wrong with the key file and the way out. */
class KeysUnusableAnalyzer extends AbstractFailureAnalyzer<KeysUnusable> {

  private static final String WAY_OUT =
      "Put back the key file from your backup, or name its place with lapwing.keys. Without it,"
          + " what is sealed in this database (files, one-time code secrets) cannot be read by anyone.";

  @Override
  protected FailureAnalysis analyze(Throwable root, KeysUnusable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), WAY_OUT, cause);
  }
}
