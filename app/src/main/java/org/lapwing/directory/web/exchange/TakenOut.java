package org.lapwing.directory.web.exchange;

import org.lapwing.directory.exchange.DirectoryAsJson;
import org.lapwing.directory.workbook.DirectoryAsWorkbook;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The directory as a file, and a trace of who took it out. */
@Service
@Transactional
class TakenOut {

  private static final String KIND = "directory";

  private final DirectoryAsWorkbook workbook;
  private final DirectoryAsJson json;
  private final JsonMapper mapper;
  private final Places places;
  private final Trail trail;

  TakenOut(
      DirectoryAsWorkbook workbook,
      DirectoryAsJson json,
      JsonMapper mapper,
      Places places,
      Trail trail) {
    this.workbook = workbook;
    this.json = json;
    this.mapper = mapper;
    this.places = places;
    this.trail = trail;
  }

  byte[] asWorkbook() {
    wrote();
    return workbook.write();
  }

  byte[] asJson() {
    wrote();
    return mapper.writeValueAsBytes(json.write(lister()));
  }

  private void wrote() {
    trail.wrote("services-exported", KIND, Viewer.person().partnership().value());
  }

  /** Who keeps this directory, by name. */
  private String lister() {
    var viewer = Viewer.person();
    return places.of(viewer.person()).stream()
        .filter(place -> place.partnership().equals(viewer.partnership()))
        .map(Place::name)
        .findFirst()
        .orElse("");
  }
}
