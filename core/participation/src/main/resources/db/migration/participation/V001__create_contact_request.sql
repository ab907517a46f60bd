-- What residents ask of a node. A column tenant_id says that a row is one tenant's private business: on PostgreSQL every
-- table that has it is walled by row-level security (PostgresWall).

-- A resident asks to be contacted. An erased one keeps its dates and its outcome, for counting, and nothing of the person.
create table part_contact_request (
  tenant_id varchar(31) not null,
  id char(36) not null,
  reference varchar(12) not null,
  sent_key varchar(64) not null,
  name varchar(80) not null,
  way_kind varchar(10) not null,
  way varchar(254) not null,
  suits varchar(12) not null,
  language varchar(8) not null,
  words varchar(1000) not null,
  status varchar(10) not null,
  outcome varchar(16),
  asked_at timestamp not null,
  taken_by varchar(36) not null,
  taken_by_name varchar(100) not null,
  taken_at timestamp,
  closed_at timestamp,
  version integer not null,
  primary key (tenant_id, id),
  constraint part_contact_request_reference unique (tenant_id, reference),
  constraint part_contact_request_sent unique (tenant_id, sent_key)
);
create index part_contact_request_status on part_contact_request (tenant_id, status, asked_at);

-- All that anybody may see across tenants: how many there are, and how long the oldest has waited.
create view part_contact_request_count (tenant, status, number, oldest_asked_at) as
  select tenant_id, status, count(*), min(asked_at) from part_contact_request group by tenant_id, status;
