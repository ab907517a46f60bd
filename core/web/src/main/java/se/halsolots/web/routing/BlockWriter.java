package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.kernel.plugin.ShownBlock;

/**
 * Renders the blocks of plugins, each on its own before the page is, so that one that fails, at
 * whatever point, leaves nothing behind and is simply missing.
 */
@ApplicationScoped
class BlockWriter {

  private static final System.Logger LOG = System.getLogger(BlockWriter.class.getName());

  /** The HTML of those that could be rendered, in order. */
  List<String> render(
      List<ShownBlock> blocks, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> rendered = new ArrayList<>();
    for (ShownBlock block : blocks) {
      request.setAttribute("block", block);
      CapturedResponse captured = new CapturedResponse(response);
      try {
        request.getRequestDispatcher(block.view()).forward(new TemplateRequest(request), captured);
        if (captured.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
          rendered.add(new String(captured.bytes(), StandardCharsets.UTF_8));
        } else {
          LOG.log(System.Logger.Level.ERROR, leftOut(block) + ": there is no " + block.view());
        }
      } catch (ServletException | RuntimeException | LinkageError e) {
        LOG.log(System.Logger.Level.ERROR, leftOut(block), e);
      } finally {
        request.removeAttribute("block");
      }
    }
    return rendered;
  }

  private static String leftOut(ShownBlock block) {
    return "block '%s' of plugin '%s' cannot be shown and is left out"
        .formatted(block.name(), block.plugin());
  }
}
