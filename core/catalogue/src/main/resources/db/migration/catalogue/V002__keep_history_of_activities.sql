-- What staff made of an activity, time after time: whole, so that any of them can be taken up again. It is
-- the private business of the node that owns the activity.
create table cat_activity_version (
  tenant_id varchar(31) not null,
  activity_id char(36) not null,
  number integer not null,
  made_at timestamp not null,
  account_id varchar(36) not null,
  who varchar(150) not null,
  action varchar(30) not null,
  revision bigint not null,
  primary key (tenant_id, activity_id, number),
  foreign key (activity_id) references cat_activity (id)
);

-- The text of a version (JSON), in pieces that fit into a column of either database.
create table cat_activity_version_piece (
  tenant_id varchar(31) not null,
  activity_id char(36) not null,
  number integer not null,
  piece integer not null,
  content varchar(32000) not null,
  primary key (tenant_id, activity_id, number, piece),
  foreign key (activity_id) references cat_activity (id)
);

-- A version of a published activity that waits for the node to look at it; residents see the old one.
create table cat_activity_proposal (
  tenant_id varchar(31) not null,
  activity_id char(36) not null,
  number integer not null,
  made_at timestamp not null,
  account_id varchar(36) not null,
  who varchar(150) not null,
  version integer not null,
  primary key (tenant_id, activity_id),
  foreign key (activity_id) references cat_activity (id)
);
