package org.lapwing.publication.web.referral;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lapwing.directory.exchange.Hsds;
import org.lapwing.directory.exchange.OpenReferral;
import org.lapwing.directory.exchange.Wanted;
import org.lapwing.publication.Site;
import org.lapwing.publication.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory of a partnership as Open Referral UK 3.0: open to everybody, without a key, to be read alone. */
@RestController
@RequestMapping(path = "/{slug}/open-referral")
class OpenReferralController {

  private static final String PROFILE = "https://docs.openreferraluk.org/";

  private final Sites sites;
  private final OpenReferral referral;
  private final Documents documents;
  private final OpenApi openApi;
  private final String address;

  OpenReferralController(
      Sites sites,
      OpenReferral referral,
      Documents documents,
      OpenApi openApi,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.sites = sites;
    this.referral = referral;
    this.documents = documents;
    this.openApi = openApi;
    this.address = address;
  }

  @GetMapping({"", "/"})
  ResponseEntity<?> about(@PathVariable String slug) {
    return one(slug, site -> {
      var about = new LinkedHashMap<String, String>();
      about.put("version", "HSDS-UK-3.0");
      about.put("profile", PROFILE);
      about.put("openapi_url", address + site.home() + "/open-referral/openapi.json");
      return Optional.of(about);
    });
  }

  @GetMapping("/openapi.json")
  ResponseEntity<?> openapi(@PathVariable String slug) {
    return one(slug, site -> Optional.of(openApi.at(address + site.home() + "/open-referral")));
  }

  @GetMapping("/services")
  ResponseEntity<?> services(
      @PathVariable String slug, @RequestParam Map<String, String> parameters) {
    return page(slug, parameters, (site, wanted) -> referral.services(site.name(), wanted));
  }

  @GetMapping("/services/{id}")
  ResponseEntity<?> service(@PathVariable String slug, @PathVariable UUID id) {
    return one(slug, site -> referral.service(site.name(), id));
  }

  @GetMapping("/service_at_locations")
  ResponseEntity<?> locations(
      @PathVariable String slug, @RequestParam Map<String, String> parameters) {
    return page(slug, parameters, (site, wanted) -> referral.locations(site.name(), wanted));
  }

  @GetMapping("/service_at_locations/{id}")
  ResponseEntity<?> location(@PathVariable String slug, @PathVariable UUID id) {
    return one(slug, site -> referral.location(site.name(), id));
  }

  @GetMapping("/taxonomies")
  ResponseEntity<?> taxonomies(
      @PathVariable String slug, @RequestParam Map<String, String> parameters) {
    return page(
        slug, parameters, (_, wanted) -> Pages.of(java.util.List.of(referral.taxonomy()), wanted));
  }

  @GetMapping("/taxonomies/{id}")
  ResponseEntity<?> taxonomy(@PathVariable String slug, @PathVariable UUID id) {
    return one(
        slug, _ -> Optional.of(referral.taxonomy()).filter(one -> id.toString().equals(one.id())));
  }

  @GetMapping("/taxonomy_terms")
  ResponseEntity<?> terms(@PathVariable String slug, @RequestParam Map<String, String> parameters) {
    return page(slug, parameters, (_, wanted) -> Pages.of(referral.terms(), wanted));
  }

  @GetMapping("/taxonomy_terms/{id}")
  ResponseEntity<?> term(@PathVariable String slug, @PathVariable UUID id) {
    return one(
        slug,
        _ -> referral.terms().stream()
            .filter(one -> id.toString().equals(one.id()))
            .findFirst());
  }

  private <T> ResponseEntity<?> page(
      String slug, Map<String, String> parameters, BiFunction<Site, Wanted, Hsds.Page<T>> reading) {
    return switch (Wanted.read(parameters)) {
      case Wanted.Read.Not(var because) -> documents.notUnderstood(because);
      case Wanted.Read.Understood(var wanted) ->
        one(slug, site -> Optional.of(reading.apply(site, wanted)));
    };
  }

  private <T> ResponseEntity<?> one(String slug, Function<Site, Optional<T>> reading) {
    return sites
        .at(slug, reading)
        .flatMap(found -> found)
        .<ResponseEntity<?>>map(documents::answer)
        .orElseGet(documents::nothing);
  }
}
