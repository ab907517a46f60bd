create table testkit_note (
  id varchar(36) not null primary key,
  text varchar(200) not null
);
