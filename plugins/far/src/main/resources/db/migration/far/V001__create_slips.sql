-- Clinics that give slips, doors where slips are shown, and what became of the slips. Nothing here says who anybody is.

-- A health centre, a school health unit: whoever has its link may give slips.
create table far_clinic (
  tenant_id varchar(31) not null,
  id char(36) not null,
  title varchar(80) not null,
  secret_hash char(64) not null,
  form_key varchar(64) not null,
  is_open boolean not null,
  link_made_at timestamp not null,
  version integer not null,
  primary key (tenant_id, id),
  constraint far_clinic_secret unique (tenant_id, secret_hash),
  constraint far_clinic_form unique (tenant_id, form_key)
);

-- Where the leader of an activity notes slips: whoever has its link may.
create table far_door (
  tenant_id varchar(31) not null,
  activity_id char(36) not null,
  secret_hash char(64) not null,
  link_made_at timestamp not null,
  version integer not null,
  primary key (tenant_id, activity_id),
  constraint far_door_secret unique (tenant_id, secret_hash)
);

-- A slip of paper with a code. Of the day it was given only the month is kept.
create table far_slip (
  tenant_id varchar(31) not null,
  id char(36) not null,
  code varchar(9) not null,
  clinic_id char(36) not null,
  form_key varchar(64) not null,
  given_month date not null,
  expires_at timestamp not null,
  primary key (tenant_id, id),
  constraint far_slip_code unique (tenant_id, code),
  constraint far_slip_form unique (tenant_id, form_key)
);
create index far_slip_expires on far_slip (tenant_id, expires_at);

-- An activity on a slip, or one that somebody came to with a slip all the same, and how often. The day of the latest visit
-- is kept so that nobody is counted twice on one day.
create table far_slip_use (
  tenant_id varchar(31) not null,
  slip_id char(36) not null,
  activity_id char(36) not null,
  clinic_id char(36) not null,
  title varchar(200) not null,
  chosen boolean not null,
  given_month date not null,
  visits integer not null,
  latest_on date,
  came_month date,
  third_month date,
  continues_month date,
  version integer not null,
  primary key (tenant_id, slip_id, activity_id)
);
create index far_slip_use_clinic on far_slip_use (tenant_id, clinic_id, given_month);
create index far_slip_use_given on far_slip_use (tenant_id, given_month);
