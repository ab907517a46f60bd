package se.halsolots.web.staff.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.staff.door.StaffVisit;

/** The lines of a list, for a table that asks for a page of them at a time. */
public class DirectoryRows extends LazyDataModel<DirectoryRows.Row> {

  private static final long serialVersionUID = 1L;

  private final transient List<Row> rows;

  /**
   * A line.
   *
   * @param name what it is called, a link
   * @param kind what kind it is, or where it is
   * @param note what else helps to find it
   * @param count how often it is used, or when it was changed
   * @param order sorts by the count's column
   * @param standing names a badge; empty for none
   */
  public record Row(
      String id,
      String href,
      String name,
      String kind,
      String note,
      String count,
      long order,
      String standing,
      String standingWord) {

    boolean has(String words) {
      return (name + " " + kind + " " + note)
          .toLowerCase(Language.SWEDISH.locale())
          .contains(words);
    }
  }

  DirectoryRows(StaffVisit visit, List<Row> all, String filter) {
    String words = filter.toLowerCase(visit.words().locale());
    this.rows = all.stream().filter(row -> row.has(words)).toList();
  }

  public int size() {
    return rows.size();
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return rows.size();
  }

  @Override
  public List<Row> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filters) {
    List<Row> sorted =
        sortBy.values().stream()
            .findFirst()
            .map(one -> rows.stream().sorted(order(one)).toList())
            .orElse(rows);
    return sorted.stream().skip(first).limit(pageSize).toList();
  }

  private static Comparator<Row> order(SortMeta sort) {
    Collator swedish = Collator.getInstance(Language.SWEDISH.locale());
    Comparator<Row> order =
        switch (sort.getField()) {
          case "kind" -> Comparator.comparing(Row::kind, swedish);
          case "order" -> Comparator.comparingLong(Row::order);
          case "standingWord" -> Comparator.comparing(Row::standingWord, swedish);
          default -> Comparator.comparing(Row::name, swedish);
        };
    return sort.getOrder() == SortOrder.DESCENDING ? order.reversed() : order;
  }

  @Override
  public String getRowKey(Row row) {
    return row.id();
  }

  @Override
  public Row getRowData(String key) {
    return rows.stream().filter(row -> row.id().equals(key)).findFirst().orElseThrow();
  }
}
