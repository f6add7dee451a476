package org.lapwing.platform.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets papers as PDF/UA-1 (ISO 14289-1): tagged, titled, in a language, with its fonts in it. */
@Component
class PdfPress {

  private static final float VERSION = 1.7f;

  /** One cut of a typeface that is embedded. */
  private record Cut(String family, int weight, ByteArrayResource font) {}

  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
  private final List<Cut> cuts;
  private final String css;

  PdfPress() {
    // Its messages could tell what is in a paper.
    XRLog.setLoggingEnabled(false);
    css = new String(resource("paper.css"), StandardCharsets.UTF_8);
    cuts = List.of(
        new Cut(
            "Atkinson",
            400,
            new ByteArrayResource(resource("AtkinsonHyperlegibleNext_400Regular.ttf"))),
        new Cut(
            "Atkinson",
            700,
            new ByteArrayResource(resource("AtkinsonHyperlegibleNext_700Bold.ttf"))),
        new Cut("Noto", 400, new ByteArrayResource(resource("NotoSans_400Regular.ttf"))),
        new Cut("Noto", 700, new ByteArrayResource(resource("NotoSans_700Bold.ttf"))));
  }

  byte[] set(Paper paper) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfVersion(VERSION)
        .withProducer("Lapwing")
        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
        .withW3cDocument(Sheet.of(paper, css), null)
        .toStream(out);
    cuts.forEach(cut -> builder.useFont(
        () -> new ByteArrayInputStream(cut.font().getByteArray()),
        cut.family(),
        cut.weight(),
        FontStyle.NORMAL,
        true));
    try {
      builder.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static byte[] resource(String name) {
    try (var in = new ClassPathResource("documents/" + name).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
