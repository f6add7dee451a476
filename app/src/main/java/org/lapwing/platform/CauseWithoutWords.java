package org.lapwing.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a failure came from, without its message: a message may hold what somebody typed. */
final class CauseWithoutWords {

  private static final int FRAMES = 6;
  private static final int CAUSES = 5;

  private CauseWithoutWords() {}

  /** The kinds of failure from the outermost to the innermost, each with the nearest of its frames. */
  static String of(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .limit(CAUSES)
        .map(one -> one.getClass().getName() + " at " + frames(one))
        .collect(Collectors.joining("; caused by "));
  }

  private static String frames(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.lapwing"))
        .limit(FRAMES)
        .map(frame ->
            frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
