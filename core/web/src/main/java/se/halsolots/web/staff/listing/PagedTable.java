package se.halsolots.web.staff.listing;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a table that are read a page at a time. When the reader turns a page or sorts, the
 * browser is told the address that shows the same, so that reloading and going back keep it.
 */
public final class PagedTable<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  /** How many rows a page has. */
  public static final int SIZE = 25;

  /** Reads rows, from a place on, sorted so: {@code title}, or {@code -title} for descending. */
  public interface Rows<T> {
    List<T> of(int first, int most, String sort);
  }

  /** Tells the address of a page of rows. */
  public interface Address {
    String of(int page, String sort);
  }

  private final int total;
  private final String firstSort;
  private final transient Rows<T> rows;
  private final transient Address address;

  /**
   * A table.
   *
   * @param total how many rows there are
   * @param sort how they are sorted until the reader sorts them otherwise
   */
  public PagedTable(long total, String sort, Rows<T> rows, Address address) {
    this.total = (int) Math.min(total, Integer.MAX_VALUE);
    this.firstSort = sort;
    this.rows = rows;
    this.address = address;
    setRowCount(this.total);
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return total;
  }

  @Override
  public List<T> load(
      int first, int most, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    String sort =
        sorts.values().stream()
            .filter(one -> one.getOrder() != SortOrder.UNSORTED)
            .map(one -> (one.getOrder() == SortOrder.DESCENDING ? "-" : "") + one.getField())
            .findFirst()
            .orElse(firstSort);
    if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", address.of(first / SIZE + 1, sort));
    }
    return rows.of(first, most, sort);
  }

  /** How the table is sorted at first, as the component wants to know it. */
  public static SortMeta sortedBy(String sort) {
    boolean descending = sort.startsWith("-");
    return SortMeta.builder()
        .field(descending ? sort.substring(1) : sort)
        .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)
        .build();
  }
}
