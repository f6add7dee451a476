package org.lapwing.publication.web;

import java.nio.charset.StandardCharsets;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.PublicPage;
import org.lapwing.publication.Sites;
import org.lapwing.release.released.ReleasedStatements;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feed by which anybody can follow what a partnership says. */
@Controller
class FeedController {

  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private final Sites sites;
  private final ReleasedStatements statements;
  private final String address;

  FeedController(
      Sites sites,
      ReleasedStatements statements,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.sites = sites;
    this.statements = statements;
    this.address = address;
  }

  @GetMapping("/{slug}/feed.atom")
  ResponseEntity<byte[]> feed(@PathVariable String slug) {
    var feed = sites
        .at(slug, site -> new Feed(address, site, statements.newest(), statements.withdrawn()))
        .orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .contentType(ATOM)
        .header(HttpHeaders.CACHE_CONTROL, PublicPage.KEPT)
        .body(feed.xml().getBytes(StandardCharsets.UTF_8));
  }
}
