package se.halsolots.youthoutreach.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A service that helps, as it is stored. */
@Entity
@Table(name = "youth_outreach_help")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class HelpRow implements Row<Help> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "list_order")
  private int order;

  private String name;

  private String about;

  private String phone;

  private String web;

  private String hours;

  @Version private int version;

  protected HelpRow() {}

  /** A new one. */
  HelpRow(Help value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public Help value() {
    return new Help(id, order, name, about, phone, web, hours);
  }

  @Override
  public void change(Help value) {
    take(value);
  }

  private void take(Help value) {
    this.order = value.order();
    this.name = value.name();
    this.about = value.about();
    this.phone = value.phone();
    this.web = value.web();
    this.hours = value.hours();
  }
}
