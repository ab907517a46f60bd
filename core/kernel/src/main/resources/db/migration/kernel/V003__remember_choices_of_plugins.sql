-- What a tenant decided of a plugin in the running portal, in the words of plugins.properties: it goes before what its
-- folder says. The region's own key "offered" says whether nodes may turn the plugin on.
create table ker_plugin_setting (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  setting_key varchar(64) not null,
  setting_value varchar(4000) not null,
  primary key (tenant_id, plugin, setting_key)
);

-- What of a plugin the portal has turned off by itself in a tenant, and why.
create table ker_plugin_fault (
  tenant_id varchar(31) not null,
  plugin varchar(31) not null,
  part varchar(100) not null,
  reason varchar(500) not null,
  happened_at timestamp not null,
  primary key (tenant_id, plugin, part)
);

-- Numbers that rise when something changes that every server must look at again. They belong to no tenant.
create table ker_revision (
  name varchar(64) not null primary key,
  number bigint not null
);

-- When work that is done by itself was last begun, so that of several servers one does it.
create table ker_job_turn (
  tenant_id varchar(31) not null,
  name varchar(100) not null,
  begun_at timestamp not null,
  primary key (tenant_id, name)
);

-- What was erased because it had been kept long enough.
create table ker_disposal (
  tenant_id varchar(31) not null,
  id char(36) not null,
  module varchar(31) not null,
  information varchar(64) not null,
  erased integer not null,
  kept_since timestamp not null,
  disposed_at timestamp not null,
  primary key (tenant_id, id)
);
create index ker_disposal_time on ker_disposal (tenant_id, disposed_at);
