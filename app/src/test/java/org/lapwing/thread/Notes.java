package org.lapwing.thread;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A kind of record that only tests have: a note is seen by everybody once it is open. */
@Component
class Notes implements ThreadPlace {

  private final Map<UUID, String> open = new ConcurrentHashMap<>();

  Node opened(String title) {
    var node = hidden();
    open.put(node.id(), title);
    return node;
  }

  Node hidden() {
    return new Node("note", UUID.randomUUID());
  }

  @Override
  public String kind() {
    return "note";
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    var shown = new HashMap<UUID, Seen>();
    for (var id : ids) {
      var title = open.get(id);
      if (title != null) {
        shown.put(id, new Seen("Note", title, "notes/" + id, "Open"));
      }
    }
    return shown;
  }
}
