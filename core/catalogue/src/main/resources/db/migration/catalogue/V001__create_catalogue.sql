-- The shared catalogue. Sets of fixed codes are kept as one column of comma-separated codes:
-- lists and filters are answered from memory, so no statement ever searches inside them
-- (docs/decisions/0003-read-model.md).

-- The number of the latest change: row 1 of anything, row 2 of a node's selection. Whoever changes the
-- catalogue takes the next number in the same transaction and stamps it on the changed rows; readers
-- ask for what came after theirs.
create table cat_revision (
  id integer not null primary key,
  latest bigint not null
);
insert into cat_revision (id, latest) values (1, 0);
insert into cat_revision (id, latest) values (2, 0);

create table cat_organiser (
  id char(36) not null primary key,
  owner varchar(31) not null,
  slug varchar(80) not null,
  name varchar(200) not null,
  kind varchar(40) not null,
  description varchar(4000) not null,
  web varchar(500) not null,
  email varchar(254) not null,
  phone varchar(40) not null,
  revision bigint not null,
  version integer not null,
  constraint cat_organiser_slug unique (slug),
  constraint cat_organiser_name unique (owner, name)
);
create index cat_organiser_revision on cat_organiser (revision);

create table cat_place (
  id char(36) not null primary key,
  owner varchar(31) not null,
  slug varchar(80) not null,
  name varchar(200) not null,
  street varchar(200) not null,
  postcode varchar(20) not null,
  locality varchar(100) not null,
  latitude double precision,
  longitude double precision,
  accessibility varchar(200) not null,
  description varchar(4000) not null,
  revision bigint not null,
  version integer not null,
  constraint cat_place_slug unique (slug),
  constraint cat_place_name unique (owner, name, street)
);
create index cat_place_revision on cat_place (revision);

create table cat_activity (
  id char(36) not null primary key,
  owner varchar(31) not null,
  slug varchar(80) not null,
  status varchar(20) not null,
  type varchar(40) not null,
  self_guided varchar(40) not null,
  dimensions varchar(100) not null,
  target_areas varchar(200) not null,
  target_groups varchar(300) not null,
  age_from integer not null,
  age_to integer,
  leader_languages varchar(200) not null,
  intensity varchar(20) not null,
  free boolean not null,
  price_note varchar(1000) not null,
  booking varchar(20) not null,
  booking_to varchar(500) not null,
  contact_name varchar(200) not null,
  contact_email varchar(254) not null,
  contact_phone varchar(40) not null,
  attendance varchar(20) not null,
  online_link varchar(500) not null,
  image varchar(500) not null,
  reach varchar(20) not null,
  organiser_id char(36) references cat_organiser (id),
  place_id char(36) references cat_place (id),
  verified_on date,
  verified_by varchar(200) not null,
  source varchar(100) not null,
  source_id varchar(300),
  source_modified timestamp,
  source_digest varchar(64) not null,
  published_at timestamp,
  changed_at timestamp not null,
  revision bigint not null,
  version integer not null,
  constraint cat_activity_slug unique (slug),
  constraint cat_activity_source unique (owner, source, source_id)
);
create index cat_activity_revision on cat_activity (revision);
create index cat_activity_owner on cat_activity (owner, status);
create index cat_activity_organiser on cat_activity (organiser_id, status);
create index cat_activity_place on cat_activity (place_id, status);

create table cat_activity_text (
  id varchar(50) not null primary key,
  activity_id char(36) not null references cat_activity (id),
  language varchar(10) not null,
  title varchar(200) not null,
  summary varchar(500) not null,
  description varchar(20000) not null,
  who_meets_you varchar(1000) not null,
  what_to_bring varchar(1000) not null,
  how_to_get_there varchar(1000) not null,
  image_alternative varchar(1000) not null,
  constraint cat_activity_text_language unique (activity_id, language)
);

create table cat_activity_co_organiser (
  activity_id char(36) not null references cat_activity (id),
  organiser_id char(36) not null references cat_organiser (id),
  primary key (activity_id, organiser_id)
);

-- The life story: one row for each step an activity took.
create table cat_activity_step (
  id varchar(50) not null primary key,
  activity_id char(36) not null references cat_activity (id),
  number integer not null,
  status varchar(20) not null,
  taken_at timestamp not null,
  taken_by varchar(150) not null,
  constraint cat_activity_step_number unique (activity_id, number)
);

create table cat_series (
  id char(36) not null primary key,
  activity_id char(36) not null references cat_activity (id),
  starts_at timestamp not null,
  minutes integer not null,
  zone varchar(50) not null,
  rule varchar(500) not null,
  breaks varchar(1000) not null
);
create index cat_series_activity on cat_series (activity_id, starts_at);

-- One date of a series that was cancelled (moved_to is null) or moved; named by the start that the rule gives it.
create table cat_occasion_change (
  id varchar(80) not null primary key,
  series_id char(36) not null references cat_series (id),
  recurrence_id timestamp not null,
  moved_to timestamp,
  note varchar(500) not null,
  constraint cat_occasion_change_date unique (series_id, recurrence_id)
);

-- Old addresses keep leading to the thing after a rename.
create table cat_old_slug (
  address varchar(110) not null primary key,
  kind varchar(20) not null,
  slug varchar(80) not null,
  target_id char(36) not null
);

-- What one node makes of a shared activity. Belongs to that node alone.
create table cat_selection (
  tenant_id varchar(31) not null,
  activity_id char(36) not null references cat_activity (id),
  choice varchar(20) not null,
  note varchar(1000) not null,
  revision bigint not null,
  version integer not null,
  primary key (tenant_id, activity_id)
);
create index cat_selection_revision on cat_selection (revision);

create table cat_term (
  id char(36) not null primary key,
  name varchar(50) not null,
  first_day date not null,
  last_day date not null,
  version integer not null,
  constraint cat_term_name unique (name)
);

create table cat_article (
  id char(36) not null primary key,
  owner varchar(31) not null,
  slug varchar(80) not null,
  status varchar(20) not null,
  theme varchar(60) not null,
  dimensions varchar(100) not null,
  related_types varchar(300) not null,
  changed_at timestamp not null,
  revision bigint not null,
  version integer not null,
  constraint cat_article_slug unique (slug)
);
create index cat_article_revision on cat_article (revision);

create table cat_article_text (
  id varchar(50) not null primary key,
  article_id char(36) not null references cat_article (id),
  language varchar(10) not null,
  title varchar(200) not null,
  summary varchar(500) not null,
  body varchar(32000) not null,
  constraint cat_article_text_language unique (article_id, language)
);

-- Imports: what was asked for, how far it came, what was wrong with the source.
create table cat_import (
  id char(36) not null primary key,
  owner varchar(31) not null,
  source varchar(100) not null,
  address varchar(2000) not null,
  publish boolean not null,
  status varchar(20) not null,
  items_done bigint not null,
  created_count bigint not null,
  changed_count bigint not null,
  unchanged_count bigint not null,
  removed_count bigint not null,
  refused_count bigint not null,
  fault_count bigint not null,
  message varchar(2000) not null,
  asked_at timestamp not null,
  ended_at timestamp,
  version integer not null
);
create index cat_import_status on cat_import (status);

create table cat_import_fault (
  id varchar(60) not null primary key,
  import_id char(36) not null references cat_import (id),
  number bigint not null,
  position varchar(200) not null,
  source_id varchar(300) not null,
  field varchar(200) not null,
  bad_value varchar(200) not null,
  reason varchar(1000) not null,
  refused boolean not null,
  constraint cat_import_fault_number unique (import_id, number)
);
