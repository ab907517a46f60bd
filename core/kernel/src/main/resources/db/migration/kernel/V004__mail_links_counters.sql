-- Mails on their way. The text of one that has been sent, or given up, is erased at once.
create table ker_mail (
  tenant_id varchar(31) not null,
  id char(36) not null,
  plugin varchar(31) not null,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body varchar(16000) not null,
  state varchar(10) not null,
  tries integer not null,
  made_at timestamp not null,
  due_at timestamp not null,
  primary key (tenant_id, id)
);
create index ker_mail_due on ker_mail (tenant_id, state, due_at);

-- Links with a secret, of which only the digest is kept.
create table ker_link (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  digest char(64) not null,
  subject varchar(100) not null,
  expires_at timestamp not null,
  primary key (tenant_id, plugin, digest)
);
create index ker_link_expires on ker_link (tenant_id, expires_at);

-- What plugins count, by day.
create table ker_counter (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  counter varchar(64) not null,
  counted_on date not null,
  number bigint not null,
  primary key (tenant_id, plugin, counter, counted_on)
);
