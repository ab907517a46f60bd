-- Outreach to young people of one node: where we go, what we did there, what they may try, and whom they can turn to.
-- A column tenant_id says that a row is one tenant's private business.

-- A school or another place where young people are, and whom to reach there.
create table youth_outreach_arena (
  tenant_id varchar(31) not null,
  id char(36) not null,
  name varchar(100) not null,
  kind varchar(16) not null,
  place varchar(120) not null,
  contact_name varchar(100) not null,
  contact_role varchar(80) not null,
  contact_email varchar(254) not null,
  contact_phone varchar(40) not null,
  contact_kept_at timestamp not null,
  version integer not null,
  primary key (tenant_id, id)
);

-- A visit there, first planned and then told of. Counts by age, never names. A day that is not known yet is the first of
-- its month.
create table youth_outreach_visit (
  tenant_id varchar(31) not null,
  id char(36) not null,
  arena_id char(36) not null,
  on_day date not null,
  day_known boolean not null,
  theme varchar(100) not null,
  who varchar(100) not null,
  standing varchar(10) not null,
  reached_under16 integer not null,
  reached_from16 integer not null,
  reached_from20 integer not null,
  reached_adults integer not null,
  material varchar(300) not null,
  needs varchar(1000) not null,
  version integer not null,
  primary key (tenant_id, id),
  constraint youth_outreach_visit_arena foreign key (tenant_id, arena_id) references youth_outreach_arena (tenant_id, id)
);
create index youth_outreach_visit_day on youth_outreach_visit (tenant_id, on_day);

-- Days on which associations let young people try what they do ("lotsvecka").
create table youth_outreach_week (
  tenant_id varchar(31) not null,
  id char(36) not null,
  name varchar(80) not null,
  first_day date not null,
  last_day date not null,
  about varchar(600) not null,
  shown boolean not null,
  version integer not null,
  primary key (tenant_id, id)
);

-- Something to try in such a week. Who comes is kept by the portal; here are numbers only.
create table youth_outreach_tryout (
  tenant_id varchar(31) not null,
  id char(36) not null,
  week_id char(36) not null,
  title varchar(100) not null,
  organiser varchar(100) not null,
  on_day date not null,
  start_time varchar(5) not null,
  place varchar(120) not null,
  about varchar(600) not null,
  places integer not null,
  cancelled boolean not null,
  walked_in integer not null,
  continued integer not null,
  version integer not null,
  primary key (tenant_id, id),
  constraint youth_outreach_tryout_week foreign key (tenant_id, week_id) references youth_outreach_week (tenant_id, id)
);
create index youth_outreach_tryout_day on youth_outreach_tryout (tenant_id, on_day);

-- Whom young people can turn to here: school health, youth clinics, lines of support. Services, not persons.
create table youth_outreach_help (
  tenant_id varchar(31) not null,
  id char(36) not null,
  list_order integer not null,
  name varchar(100) not null,
  about varchar(300) not null,
  phone varchar(40) not null,
  web varchar(200) not null,
  hours varchar(120) not null,
  version integer not null,
  primary key (tenant_id, id)
);

-- A class or group that gets a list of activities by a code; the portal keeps the list.
create table youth_outreach_group (
  tenant_id varchar(31) not null,
  id char(36) not null,
  name varchar(80) not null,
  arena_id varchar(36) not null,
  made_on date not null,
  version integer not null,
  primary key (tenant_id, id)
);
