package se.halsolots.web.template;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.plugin.ShownBlock;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;
import se.halsolots.web.page.Visit;

/**
 * Renders the blocks of plugins, each on its own before the page is, so that one that fails, at
 * whatever point, leaves nothing behind and is simply missing.
 *
 * <p>What residents see of a block that is about no thing in particular is kept for as long as the
 * content's version is the same: a start page costs no more with ten plugins than without.
 */
@ApplicationScoped
public class BlockWriter {

  private static final System.Logger LOG = System.getLogger(BlockWriter.class.getName());

  private static final int MOST_KEPT = 2_000;

  @Inject PluginBlocks blocks;

  private final Cache<Key, String> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(
      TenantId tenant,
      Language language,
      String base,
      String plugin,
      String block,
      long contentVersion) {}

  /** The HTML of those that could be rendered for residents, in order. */
  public List<String> render(
      List<PlacedBlock> placed,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    return placed.stream()
        .map(one -> kept(one, visit, request, response))
        .filter(html -> !html.isEmpty())
        .toList();
  }

  private String kept(
      PlacedBlock placed, Visit visit, HttpServletRequest request, HttpServletResponse response) {
    if (placed.subject().isPresent()) {
      return html(placed, request, response).orElse("");
    }
    Key key =
        new Key(
            visit.tenant().id(),
            visit.language(),
            visit.site().base(),
            placed.plugin().id(),
            placed.block().name(),
            visit.contentVersion());
    String known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    String made = html(placed, request, response).orElse("");
    kept.put(key, made);
    return made;
  }

  /** The HTML of the block; empty if it has nothing to show, or failed. */
  public Optional<String> html(
      PlacedBlock placed, HttpServletRequest request, HttpServletResponse response) {
    return blocks.ask(placed).map(shown -> html(placed, shown, request, response));
  }

  private String html(
      PlacedBlock placed,
      ShownBlock shown,
      HttpServletRequest request,
      HttpServletResponse response) {
    request.setAttribute("block", shown);
    CapturedResponse captured = new CapturedResponse(response);
    try {
      Objects.requireNonNull(request.getRequestDispatcher(shown.view()))
          .forward(new TemplateRequest(request), captured);
      if (captured.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
        return new String(captured.bytes(), StandardCharsets.UTF_8);
      }
      blocks.fail(placed, new IOException("there is no view " + shown.view()));
    } catch (IOException | ServletException | RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "a block cannot be rendered", e);
      blocks.fail(placed, e.getCause() == null ? e : e.getCause());
    } finally {
      request.removeAttribute("block");
    }
    return "";
  }
}
