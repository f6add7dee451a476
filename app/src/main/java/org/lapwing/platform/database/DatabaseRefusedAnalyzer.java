package org.lapwing.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application why the database was refused, without a stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseRefused cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.wayOut(), cause);
  }
}
