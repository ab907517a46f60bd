-- Something with a limited number of places, offered by a plugin. "turns" rises with every change: whoever raises it holds
-- the row until the transaction ends, so that one at a time looks at what is left.
create table part_event (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  event varchar(80) not null,
  title varchar(200) not null,
  places integer not null,
  turns integer not null,
  closes_at timestamp not null,
  erased_at timestamp not null,
  primary key (tenant_id, plugin, event)
);
create index part_event_erased on part_event (tenant_id, erased_at);

-- Who has signed up, in order of their numbers. When the names have been erased the rows are left for counting.
create table part_sign_up (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  event varchar(80) not null,
  number integer not null,
  code varchar(8) not null,
  form_key varchar(64) not null,
  nickname varchar(40) not null,
  contact varchar(254) not null,
  language varchar(8) not null,
  outcome varchar(10) not null,
  signed_at timestamp not null,
  came boolean not null,
  primary key (tenant_id, plugin, event, number),
  constraint part_sign_up_code unique (tenant_id, code),
  constraint part_sign_up_form unique (tenant_id, plugin, event, form_key),
  constraint part_sign_up_event foreign key (tenant_id, plugin, event) references part_event
);

-- Lists of activities that plugins keep for residents, found by a short code.
create table part_kept_list (
  tenant_id varchar(31) not null,
  code varchar(9) not null,
  plugin varchar(31) not null,
  label varchar(80) not null,
  activities varchar(740) not null,
  kept_at timestamp not null,
  expires_at timestamp not null,
  primary key (tenant_id, code)
);
create index part_kept_list_label on part_kept_list (tenant_id, plugin, label);
create index part_kept_list_expires on part_kept_list (tenant_id, expires_at);
