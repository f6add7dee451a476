package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.platform.NotFound;
import org.lapwing.release.Edition;
import org.lapwing.release.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A version of a statement beside the one before it. */
@Controller
class StatementChangesController {

  private final Statements statements;

  StatementChangesController(Statements statements) {
    this.statements = statements;
  }

  @GetMapping("/p/{slug}/statements/{id}/changes")
  ModelAndView changes(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version) {
    var statement = statements.get(id);
    var versions = statements.versions(id);
    var latest = versions.stream().mapToInt(Edition::version).max().orElseThrow(NotFound::new);
    var after = version == 0 ? latest : version;
    var page = new ChangesPage(
        Answers.base(slug) + "/" + id,
        statement,
        edition(versions, after - 1),
        edition(versions, after));
    return Answers.show("changes", page);
  }

  private static Edition edition(List<Edition> versions, int version) {
    return versions.stream()
        .filter(edition -> edition.version() == version)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
