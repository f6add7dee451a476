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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the person now acting, from every module, soonest first. */
@Service
public class Waiting {

  /** Of what is asked here planning costs more than looking, so it is planned once for each connection and kept. */
  private static final String PLANS = """
      select set_config('plan_cache_mode', :mode, true)
      """;

  private final ObjectProvider<WorkItems> modules;
  private final JdbcClient jdbc;

  Waiting(ObjectProvider<WorkItems> modules, JdbcClient jdbc) {
    this.modules = modules;
    this.jdbc = jdbc;
  }

  /** Things that stand under one heading, soonest first. */
  public record Group(String heading, List<WorkItem> items) {}

  /** All that waits; what is urgent comes first, then the heading whose first thing is soonest, and what just waits comes last. */
  @Transactional(readOnly = true)
  public List<Group> forMe() {
    plans("force_generic_plan");
    var items = modules.stream().flatMap(module -> module.waiting().stream()).toList();
    plans("auto"); // a failure ends the transaction, and the setting with it
    return grouped(items);
  }

  private void plans(String mode) {
    jdbc.sql(PLANS).param("mode", mode).query(String.class).single();
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
