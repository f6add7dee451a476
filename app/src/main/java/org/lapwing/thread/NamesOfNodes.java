package org.lapwing.thread;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.platform.RecordNames;
import org.springframework.stereotype.Component;

/** What the records in the thread are called, as their owners show them. */
@Component
class NamesOfNodes implements RecordNames {

  private final Places places;

  NamesOfNodes(Places places) {
    this.places = places;
  }

  @Override
  public Map<UUID, String> called(String kind, Collection<UUID> ids) {
    return places.show(ids.stream().map(id -> new Node(kind, id)).toList()).entrySet().stream()
        .collect(toMap(one -> one.getKey().id(), one -> one.getValue().kindInWords()));
  }
}
