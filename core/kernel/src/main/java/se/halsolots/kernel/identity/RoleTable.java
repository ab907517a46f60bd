package se.halsolots.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.spi.Permission;
import se.halsolots.spi.TenantId;

/**
 * What each role may do in each node: what {@link StaffRole} says, unless the node's folder has a
 * file {@code roles.properties} that says otherwise, a line a role: {@code editor = catalogue.read,
 * catalogue.edit}. A line that cannot be used is reported, and the role keeps what it has.
 */
@ApplicationScoped
public class RoleTable {

  static final String FILE = "roles.properties";

  private volatile Map<TenantId, Map<StaffRole, OwnWay>> ownWays = Map.of();
  private volatile Map<String, Permission> ofPlugins = Map.of();
  private volatile List<String> problems = List.of();

  /** What a node lets a role do instead of what it does elsewhere. */
  private record OwnWay(Set<StaffPermission> permissions, Set<String> ofPlugins) {}

  /** What the role may do in the node. */
  public Set<StaffPermission> permissions(TenantId node, StaffRole role) {
    return ownWay(node, role).map(OwnWay::permissions).orElse(role.permissions());
  }

  /** Whether the role may do in the node what a plugin guards. */
  public boolean permits(TenantId node, StaffRole role, Permission permission) {
    return ownWay(node, role)
        .map(own -> own.ofPlugins().contains(permission.name()))
        .orElseGet(() -> permission.roles().contains(Permission.Role.valueOf(role.name())));
  }

  private Optional<OwnWay> ownWay(TenantId node, StaffRole role) {
    return Optional.ofNullable(ownWays.getOrDefault(node, Map.of()).get(role));
  }

  /**
   * What the role in one node lets do in all others: no more than in that node itself. What another
   * node decides of its own roles does not matter here.
   */
  public Set<StaffPermission> permissionsElsewhere(TenantId node, StaffRole role) {
    Set<StaffPermission> elsewhere = EnumSet.noneOf(StaffPermission.class);
    elsewhere.addAll(role.permissionsElsewhere());
    elsewhere.retainAll(permissions(node, role));
    return elsewhere;
  }

  /** What is wrong in the nodes' files, a sentence each. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Reads the nodes' own ways.
   *
   * @param folder has a folder for each node
   * @param permissions what plugins guard
   */
  public void load(Path folder, Collection<TenantId> nodes, Collection<Permission> permissions) {
    ofPlugins =
        permissions.stream().collect(Collectors.toMap(Permission::name, Function.identity()));
    Map<TenantId, Map<StaffRole, OwnWay>> read = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (TenantId node : nodes) {
      Path file = folder.resolve(node.value()).resolve(FILE);
      if (Files.exists(file)) {
        read.put(node, read(node, file, wrong));
      }
    }
    ownWays = Map.copyOf(read);
    problems = List.copyOf(wrong);
  }

  private Map<StaffRole, OwnWay> read(TenantId node, Path file, List<String> wrong) {
    Map<StaffRole, OwnWay> roles = new EnumMap<>(StaffRole.class);
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      wrong.add("%s/%s cannot be read: %s".formatted(node, FILE, e.getMessage()));
    }
    for (String key : lines.stringPropertyNames()) {
      Optional<StaffRole> role = StaffRole.find(key);
      if (role.isEmpty()) {
        wrong.add(
            "%s/%s: '%s' is no role; there are %s"
                .formatted(node, FILE, key, codes(StaffRole.values(), StaffRole::code)));
      } else {
        permissions(node, role.get(), lines.getProperty(key), wrong)
            .ifPresent(permissions -> roles.put(role.get(), permissions));
      }
    }
    return roles;
  }

  private Optional<OwnWay> permissions(
      TenantId node, StaffRole role, String line, List<String> wrong) {
    Set<StaffPermission> permissions = EnumSet.noneOf(StaffPermission.class);
    Set<String> named = new HashSet<>();
    for (String word : line.split(",", -1)) {
      String code = word.strip();
      Optional<StaffPermission> permission = StaffPermission.find(code);
      if (ofPlugins.containsKey(code)) {
        named.add(code);
      } else if (permission.isEmpty() && !code.isEmpty()) {
        wrong.add(
            "%s/%s: %s = '%s' is no permission, so the role stays as it is; there are %s"
                .formatted(node, FILE, role.code(), code, allCodes()));
        return Optional.empty();
      }
      permission.ifPresent(permissions::add);
    }
    return Optional.of(new OwnWay(permissions, named));
  }

  private String allCodes() {
    return Stream.concat(
            Arrays.stream(StaffPermission.values()).map(StaffPermission::code),
            ofPlugins.keySet().stream().sorted())
        .collect(Collectors.joining(", "));
  }

  private static <T> String codes(T[] all, Function<T, String> code) {
    return Arrays.stream(all).map(code).collect(Collectors.joining(", "));
  }
}
