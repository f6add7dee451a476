package org.lapwing.oversight.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChallengesDrawingTest {

  private static final Path DRAWING = Path.of("..", "docs", "modules", "challenges-lifecycle.md");

  @Test
  void the_docs_draw_the_lifecycle_that_the_code_has() throws IOException {
    assertThat(DRAWING)
        .as("Write this into docs/modules/challenges-lifecycle.md:%n%s", drawn())
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
        # The life of a challenge

        Drawn from `Lifecycle.EDGES` of `oversight.challenges`; each way names what is done and, in brackets, the event that tells of it.

        ```mermaid
        stateDiagram-v2
          [*] --> waiting: raise (Raised)
        %s
          satisfied --> [*]
          withdrawn --> [*]
        ```
        """.formatted(edges);
  }
}
