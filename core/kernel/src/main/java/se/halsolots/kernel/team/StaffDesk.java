package se.halsolots.kernel.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.PasswordRules;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;

/**
 * Where those who run a node decide who works there. It knows only people with a role in the node
 * at hand: for anybody else it answers as if there were no such account. What it does is noted.
 */
@ApplicationScoped
@Transactional
public class StaffDesk {

  /** Codes of what stands in the way, which pages put into words. */
  public static final String STAYS = "staff.stays";

  public static final String LAST = "staff.last";
  public static final String ELSEWHERE = "staff.elsewhere";
  public static final String ONESELF = "staff.oneself";
  public static final String ORGANISER_UNKNOWN = "staff.organiser-unknown";

  @Inject StaffAccess access;
  @Inject StaffAccounts accounts;
  @Inject StaffRules rules;
  @Inject NodeOrganisers organisers;
  @Inject TenantContext context;
  @Inject AuditLog log;

  /**
   * An invitation that went well.
   *
   * @param firstPassword to hand over, shown this once; empty if they had an account already
   */
  public record Invited(AccountId id, Optional<String> firstPassword) {}

  /** Those who work in the node, by name. */
  public List<Colleague> colleagues() {
    access.require(StaffPermission.STAFF_MANAGE);
    return accounts.in(here()).stream().map(this::colleague).toList();
  }

  /**
   * One of them.
   *
   * @throws PortalException NOT_FOUND also if they work in other nodes only
   */
  public Colleague colleague(AccountId id) {
    access.require(StaffPermission.STAFF_MANAGE);
    return colleagues().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(StaffDesk::unknown);
  }

  /** The roles that whoever is at work may give here. */
  public List<StaffRole> roles() {
    access.require(StaffPermission.STAFF_MANAGE);
    return Arrays.stream(StaffRole.values()).filter(rules::mayDecide).toList();
  }

  /** The organisers whose person somebody can be here, by their ids. */
  public Map<UUID, String> organisers() {
    access.require(StaffPermission.STAFF_MANAGE);
    return organisers.of(here());
  }

  /**
   * Lets somebody work here. Whoever has an account already gets the role and keeps everything
   * else.
   *
   * @throws PortalException INVALID_INPUT if the address or the name cannot be used
   */
  public Invited invite(String login, String name, StaffRole role, Optional<UUID> organiser) {
    access.require(StaffPermission.STAFF_MANAGE);
    Grant grant = decided(role, organiser);
    Optional<StaffMember> known = accounts.byLogin(login);
    Optional<String> password =
        known.isPresent() ? Optional.empty() : Optional.of(PasswordRules.random());
    AccountId id =
        known
            .map(StaffMember::id)
            .orElseGet(() -> accounts.invite(login, name, password.orElseThrow()));
    accounts.grant(id, grant);
    log.note("staff.invite." + role.code(), id.toString(), member(id).name());
    return new Invited(id, password);
  }

  /** Gives a colleague one more role here. */
  public void give(AccountId id, StaffRole role, Optional<UUID> organiser) {
    StaffMember member = known(id);
    accounts.grant(id, decided(role, organiser));
    log.note("staff.give." + role.code(), id.toString(), member.name());
  }

  /**
   * Takes one of a colleague's roles here; with the last one they leave the node.
   *
   * @throws PortalException CONFLICT if whoever is at work would no longer run the node
   */
  public void take(AccountId id, Grant grant) {
    StaffMember member = known(id);
    if (!grant.node().equals(here()) || !member.grants().contains(grant)) {
      throw unknown();
    }
    requireDecision(grant.role());
    if (isOneself(id) && !rules.runsTheNode(without(member, grant))) {
      throw new PortalException(ErrorCode.CONFLICT, STAYS);
    }
    accounts.revoke(id, grant);
    log.note("staff.take." + grant.role().code(), id.toString(), member.name());
  }

  /** Takes all of a colleague's roles here. Their work in other nodes goes on. */
  public void dismiss(AccountId id) {
    StaffMember member = inHand(id);
    revokeAll(member);
    log.note("staff.dismiss", id.toString(), member.name());
  }

  /**
   * Whoever is at work gives up all their roles here.
   *
   * @throws PortalException CONFLICT if nobody would be left who runs the node
   */
  public void leave() {
    StaffMember member = access.member();
    boolean needed = rules.runsTheNode(member.grants());
    if (needed && othersWhoRunTheNode() == 0) {
      throw new PortalException(ErrorCode.CONFLICT, LAST);
    }
    revokeAll(member);
    log.note("staff.leave", member.id().toString(), member.name());
  }

  /**
   * Gives a colleague a first password anew; all their sessions end.
   *
   * @return the password to hand over, shown this once
   * @throws PortalException CONFLICT if they do more, here or elsewhere, than whoever is at work
   */
  public String resetPassword(AccountId id) {
    StaffMember member = inHand(id);
    if (rules.reachesFurther(member)) {
      throw new PortalException(ErrorCode.CONFLICT, ELSEWHERE);
    }
    String password = PasswordRules.random();
    accounts.giveFirstPassword(id, password);
    log.note("staff.reset", id.toString(), member.name());
    return password;
  }

  /**
   * Nobody gets in by the account any more, anywhere; its sessions end at once.
   *
   * @throws PortalException CONFLICT if they also work where whoever is at work decides nothing
   */
  public void disable(AccountId id) {
    StaffMember member = wholly(id);
    accounts.disable(id);
    log.note("staff.disable", id.toString(), member.name());
  }

  /** The account lets in again. */
  public void enable(AccountId id) {
    StaffMember member = wholly(id);
    accounts.enable(id);
    log.note("staff.enable", id.toString(), member.name());
  }

  private Colleague colleague(StaffAccounts.Listed one) {
    StaffMember member = one.member();
    boolean inHand = rules.hasInHand(member);
    boolean further = rules.reachesFurther(member);
    return new Colleague(
        member.id(),
        member.name(),
        member.login(),
        grantsHere(member),
        one.active(),
        member.mustChoosePassword(),
        one.lastLoginAt(),
        isOneself(member.id()),
        inHand,
        further,
        !isOneself(member.id()) && inHand && (!further || rules.isCoordinator()));
  }

  private StaffMember known(AccountId id) {
    access.require(StaffPermission.STAFF_MANAGE);
    StaffMember member = accounts.find(id).orElseThrow(StaffDesk::unknown);
    if (member.rolesIn(here()).isEmpty()) {
      throw unknown();
    }
    return member;
  }

  /** Somebody else, whose roles here whoever is at work may take. */
  private StaffMember inHand(AccountId id) {
    StaffMember member = known(id);
    if (isOneself(id)) {
      throw new PortalException(ErrorCode.CONFLICT, ONESELF);
    }
    member.rolesIn(here()).forEach(this::requireDecision);
    return member;
  }

  /** The same, if the whole account is theirs to decide about. */
  private StaffMember wholly(AccountId id) {
    StaffMember member = inHand(id);
    if (rules.reachesFurther(member) && !rules.isCoordinator()) {
      throw new PortalException(ErrorCode.CONFLICT, ELSEWHERE);
    }
    return member;
  }

  private Grant decided(StaffRole role, Optional<UUID> organiser) {
    requireDecision(role);
    if (role != StaffRole.ORGANISER) {
      return Grant.of(here(), role);
    }
    UUID named =
        organiser
            .filter(organisers.of(here())::containsKey)
            .orElseThrow(() -> new PortalException(ErrorCode.INVALID_INPUT, ORGANISER_UNKNOWN));
    return Grant.organiser(here(), named);
  }

  private void requireDecision(StaffRole role) {
    if (!rules.mayDecide(role)) {
      throw new PortalException(
          ErrorCode.FORBIDDEN,
          "%s may not decide who is %s in %s"
              .formatted(access.member().login(), role.code(), here()));
    }
  }

  private long othersWhoRunTheNode() {
    return accounts.in(here()).stream()
        .filter(one -> one.active() && !isOneself(one.member().id()))
        .filter(one -> rules.runsTheNode(one.member().grants()))
        .count();
  }

  private void revokeAll(StaffMember member) {
    grantsHere(member).forEach(grant -> accounts.revoke(member.id(), grant));
  }

  private List<Grant> grantsHere(StaffMember member) {
    return member.grants().stream().filter(one -> one.node().equals(here())).toList();
  }

  private static List<Grant> without(StaffMember member, Grant grant) {
    return member.grants().stream().filter(one -> !one.equals(grant)).toList();
  }

  private StaffMember member(AccountId id) {
    return accounts.find(id).orElseThrow(StaffDesk::unknown);
  }

  private boolean isOneself(AccountId id) {
    return access.member().id().equals(id);
  }

  private TenantId here() {
    return context.tenant().id();
  }

  private static PortalException unknown() {
    return new PortalException(ErrorCode.NOT_FOUND, "nobody here has that account");
  }
}
