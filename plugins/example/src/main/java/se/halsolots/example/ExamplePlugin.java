package se.halsolots.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.PageBlock;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.spi.SettingDefinition;

/** Offers a tip for the day on the start page, and a page with more about it. */
@ApplicationScoped
public class ExamplePlugin implements PortalPlugin {

  /** Name of the plugin. */
  static final String ID = "example";

  /** What stands before the tip. */
  static final SettingDefinition<String> GREETING =
      SettingDefinition.text("greeting", "", "setting.greeting");

  /** The right to see all tips at once, in order to proofread them. */
  static final Permission LIST_TIPS = Permission.of("example.tips.list", "permission.tips.list");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public int contractVersion() {
    return PortalPlugin.CONTRACT_VERSION;
  }

  @Override
  public List<PluginPage> pages() {
    return List.of(new TipPage(), new TipListPage());
  }

  @Override
  public List<Permission> permissions() {
    return List.of(LIST_TIPS);
  }

  @Override
  public List<SettingDefinition<?>> settings() {
    return List.of(GREETING);
  }

  @Override
  public List<PageBlock> blocks() {
    return List.of(
        new PageBlock(
            "tip",
            PageBlock.Place.START_PAGE,
            "/example/tip.xhtml",
            100,
            context -> Optional.of(Tip.today(context))));
  }

  @Override
  public PersonalData personalData() {
    return PersonalData.none();
  }
}
