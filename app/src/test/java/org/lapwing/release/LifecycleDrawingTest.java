package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lapwing.release.Lifecycle.Edge;

class LifecycleDrawingTest {

  private static final Path DRAWING = Path.of("..", "docs", "modules", "release-lifecycle.md");

  @Test
  void the_docs_draw_the_lifecycle_that_the_code_has() throws IOException {
    assertThat(DRAWING)
        .as("Write this into docs/modules/release-lifecycle.md:%n%s", drawn())
        .content()
        .isEqualTo(drawn());
  }

  private static String drawn() {
    var edges =
        Lifecycle.EDGES.stream().map(LifecycleDrawingTest::drawn).collect(Collectors.joining("\n"));
    return """
        # The life of a statement

        Drawn from `Lifecycle.EDGES`, for one version; each way names what is done and, in brackets, the event that tells of it.

        ```mermaid
        stateDiagram-v2
          [*] --> draft: write, or begin a correction
        %s
          corrected --> [*]
          withdrawn --> [*]
        ```

        A change asks every partner again. A released version is corrected when the next one is released, and withdrawn with all others.
        """.formatted(edges);
  }

  private static String drawn(Edge edge) {
    var event = edge.event() == null ? "" : " (" + edge.event().getSimpleName() + ")";
    return "  %s --> %s: %s%s"
        .formatted(edge.from().code(), edge.to().code(), edge.verb().words(), event);
  }
}
