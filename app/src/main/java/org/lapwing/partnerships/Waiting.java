package org.lapwing.partnerships;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.lapwing.platform.WorkItems;
import org.lapwing.platform.WorkItems.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the person now acting, from every module, soonest first. */
@Service
public class Waiting {

  private final ObjectProvider<WorkItems> modules;

  Waiting(ObjectProvider<WorkItems> modules) {
    this.modules = modules;
  }

  /** Things that stand under one heading, soonest first. */
  public record Group(String heading, List<WorkItem> items) {}

  /** All that waits; what is urgent comes first, then the heading whose first thing is soonest, and what just waits comes last. */
  @Transactional(readOnly = true)
  public List<Group> forMe() {
    return grouped(modules.stream().flatMap(module -> module.waiting().stream()).toList());
  }

  static List<Group> grouped(List<WorkItem> items) {
    return items.stream()
        .sorted(comparing((WorkItem item) -> !item.urgent())
            .thenComparing(WorkItem::due, nullsLast(naturalOrder()))
            .thenComparing(WorkItem::since, nullsLast(naturalOrder())))
        .collect(groupingBy(WorkItem::group, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }
}
