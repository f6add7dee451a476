package org.lapwing.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the validator of the HTML standard says of a page. Its schema is read once: that takes longer than any page. */
public final class Html {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
  private static final long DEEP_STACK = 64L << 20;

  // The validator's schema walks deep: a thread of ordinary depth overflows.
  private static final ExecutorService ONE = Executors.newSingleThreadExecutor(
      task -> new Thread(null, task, "html-validator", DEEP_STACK) {
        {
          setDaemon(true);
        }
      });

  /** What its one thread alone may use. */
  private static final class Known {

    static final SimpleDocumentValidator VALIDATOR = validator();

    private static SimpleDocumentValidator validator() {
      var validator = new SimpleDocumentValidator(true, false, false);
      try {
        validator.setUpMainSchema(SCHEMA, new Faults());
        return validator;
      } catch (Exception failure) {
        throw new IllegalStateException("The schema of HTML cannot be read", failure);
      }
    }
  }

  private Html() {}

  /** The errors in the page, one a line; empty when it is sound. */
  public static List<String> errors(String html) {
    try {
      return ONE.submit(() -> validate(html)).get();
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  /** The page without what guards its forms, which is drawn by lot and so can spell anything. */
  public static String withoutTokens(String html) {
    return html.replaceAll("(data-token|value)=\"[A-Za-z0-9_-]{60,}\"", "$1=\"\"");
  }

  private static List<String> validate(String html) throws Exception {
    var faults = new Faults();
    Known.VALIDATOR.setUpValidatorAndParsers(faults, false, false);
    Known.VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
    return faults.found;
  }

  private static final class Faults implements ErrorHandler {

    final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
      // What is allowed is no error.
    }

    @Override
    public void error(SAXParseException error) {
      found.add("%d.%d: %s"
          .formatted(error.getLineNumber(), error.getColumnNumber(), error.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
