-- Who has asked, on a slip, to be contacted: only where the tenant has turned that on, and gone at the latest when the slip is.
create table far_contact (
  tenant_id varchar(31) not null,
  slip_id char(36) not null,
  code varchar(9) not null,
  person varchar(80) not null,
  way varchar(120) not null,
  made_at timestamp not null,
  gone_at timestamp not null,
  version integer not null,
  primary key (tenant_id, slip_id)
);
create index far_contact_gone on far_contact (tenant_id, gone_at);

-- Who of the staff has read it, shown to the person.
create table far_contact_reading (
  tenant_id varchar(31) not null,
  slip_id char(36) not null,
  reader_id varchar(64) not null,
  reader varchar(120) not null,
  read_at timestamp not null,
  primary key (tenant_id, slip_id, reader_id)
);
