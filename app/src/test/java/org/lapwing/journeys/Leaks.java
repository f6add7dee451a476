package org.lapwing.journeys;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Watches for the name of a child that visitors write into every long text: it may stand on the page of its record,
 * and in no line of the log, letter, event, address or figure.
 */
final class Leaks {

  /** A name that nobody has, written into every text that is longer than a line. */
  static final String CHILD = "Wilhelmina Sparrowhawk";

  private static final String TRACE = "sparrowhawk";

  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** Begins to watch every line of this JVM's log, with what belongs to it. */
  Leaks() {
    this((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
  }

  /** Begins to watch what is written to that logger and those below it. */
  Leaks(Logger watched) {
    var watch = new AppenderBase<ILoggingEvent>() {
      @Override
      protected void append(ILoggingEvent event) {
        words(event).filter(Leaks::tells).forEach(lines::add);
      }
    };
    watch.setContext(watched.getLoggerContext());
    watch.start();
    watched.addAppender(watch);
  }

  /** The lines of the log that named the child. */
  List<String> inTheLog() {
    return List.copyOf(lines);
  }

  /** Those of the texts that name the child. */
  static List<String> in(List<String> texts) {
    return texts.stream().filter(Leaks::tells).toList();
  }

  void forget() {
    lines.clear();
  }

  private static boolean tells(String text) {
    return text.toLowerCase(Locale.ROOT).contains(TRACE);
  }

  private static Stream<String> words(ILoggingEvent event) {
    var words = new ArrayList<String>();
    words.add(event.getFormattedMessage());
    words.addAll(event.getMDCPropertyMap().values());
    for (IThrowableProxy cause = event.getThrowableProxy();
        cause != null;
        cause = cause.getCause()) {
      words.add(String.valueOf(cause.getMessage()));
    }
    return words.stream();
  }
}
