-- Organisers and places that staff removed, so that removing can be undone. Their content is JSON.
create table cat_removed (
  id char(36) not null primary key,
  owner varchar(31) not null,
  kind varchar(20) not null,
  slug varchar(80) not null,
  content varchar(8000) not null,
  removed_at timestamp not null
);
