-- Who works in the portal, where, and what they did. A column tenant_id says that a row is one tenant's
-- private business: on PostgreSQL every table that has it is walled by row-level security (PostgresWall).
-- What must be readable before a tenant is known (accounts, where they work, sessions) has none.

create table ker_account (
  id char(36) not null primary key,
  login varchar(254) not null,
  name varchar(100) not null,
  password varchar(200) not null,
  password_until timestamp,
  active boolean not null,
  made_at timestamp not null,
  last_login_at timestamp,
  version integer not null,
  constraint ker_account_login unique (login)
);

-- What a person is in a node; an organiser's person is that for one organiser.
create table ker_grant (
  id varchar(120) not null primary key,
  account_id char(36) not null references ker_account (id),
  node varchar(31) not null,
  role varchar(30) not null,
  organiser_id char(36),
  made_at timestamp not null
);
create index ker_grant_account on ker_grant (account_id);
create index ker_grant_node on ker_grant (node);

-- One for each browser that is logged in; only a digest of its secret is kept.
create table ker_session (
  id char(64) not null primary key,
  account_id char(36) not null references ker_account (id),
  browser varchar(200) not null,
  begun_at timestamp not null,
  seen_at timestamp not null,
  version integer not null
);
create index ker_session_account on ker_session (account_id);
create index ker_session_seen on ker_session (seen_at);

create table ker_audit (
  tenant_id varchar(31) not null,
  id char(36) not null,
  made_at timestamp not null,
  account_id varchar(36) not null,
  who varchar(100) not null,
  action varchar(60) not null,
  target varchar(100) not null,
  label varchar(200) not null,
  primary key (tenant_id, id)
);
create index ker_audit_time on ker_audit (tenant_id, made_at);
