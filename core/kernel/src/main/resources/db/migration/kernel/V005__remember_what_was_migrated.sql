-- What each module's schema was made of when it was last brought up to date, so that a start need not look through it again.
create table ker_schema_stamp (
  module varchar(31) not null,
  stamp char(64) not null,
  primary key (module)
);
