-- Imports that staff ask for in the browser: looked at before anything changes, stopped, taken back.
alter table cat_import add column file_name varchar(300) default '' not null;
alter table cat_import add column asked_by varchar(150) default '' not null;
alter table cat_import add column expected_items bigint default 0 not null;
alter table cat_import add column twin_count bigint default 0 not null;
alter table cat_import add column undone_count bigint default 0 not null;
create index cat_import_owner on cat_import (owner, asked_at);

-- Somebody asked it to stop. A row of its own, so that it never meets the portion that is being taken in.
create table cat_import_stop (
  import_id char(36) not null primary key references cat_import (id)
);

-- The first rows as they would become, and those that look like what is there already.
create table cat_import_row (
  id varchar(60) not null primary key,
  import_id char(36) not null references cat_import (id),
  number bigint not null,
  position varchar(200) not null,
  outcome varchar(20) not null,
  title varchar(200) not null,
  organiser varchar(200) not null,
  place varchar(200) not null,
  starts_at timestamp,
  series integer not null,
  twin varchar(36) not null,
  constraint cat_import_row_number unique (import_id, number)
);

-- What an import did to an activity, so that it can be taken back.
create table cat_import_trace (
  id varchar(80) not null primary key,
  import_id char(36) not null references cat_import (id),
  activity_id char(36) not null,
  outcome varchar(20) not null,
  was varchar(20) not null,
  undone boolean not null
);
create index cat_import_trace_import on cat_import_trace (import_id, undone);
