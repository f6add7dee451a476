package org.lapwing.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the validator of the HTML standard says of a page. */
public final class Html {

  private Html() {}

  private static final long DEEP_STACK = 64L << 20;

  /** The errors in the page, one a line; empty when it is sound. */
  public static List<String> errors(String html) {
    var answer = new FutureTask<>(() -> validate(html));
    // The validator's schema walks deep: a thread of ordinary depth overflows.
    new Thread(null, answer, "html-validator", DEEP_STACK).start();
    try {
      return answer.get().lines().filter(line -> line.contains(": error")).toList();
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private static String validate(String html) throws IOException, SAXException {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }
}
