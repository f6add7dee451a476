package org.lapwing.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleDrawingTest {

  private static final Path DRAWING = Path.of("..", "docs", "modules", "actions-lifecycle.md");

  @Test
  void the_docs_draw_the_lifecycle_that_the_code_has() throws IOException {
    assertThat(DRAWING)
        .as("Write this into docs/modules/actions-lifecycle.md:%n%s", drawn())
        .content()
        .isEqualTo(drawn());
  }

  private static String drawn() {
    var edges = Lifecycle.EDGES.stream()
        .map(edge -> "  %s --> %s: %s (%s)"
            .formatted(
                edge.from().code(),
                edge.to().code(),
                edge.verb().words(),
                edge.event().getSimpleName()))
        .collect(Collectors.joining("\n"));
    return """
        # The life of a promise

        Drawn from `Lifecycle.EDGES`; each way names what is done and, in brackets, the event that tells of it.

        ```mermaid
        stateDiagram-v2
          [*] --> planned: raise (Raised)
        %s
          verified --> [*]
          dropped --> [*]
        ```
        """.formatted(edges);
  }
}
