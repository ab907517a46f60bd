-- What somebody has typed into a form and not sent yet, in pieces that fit into a column of either database.
create table ker_draft (
  tenant_id varchar(31) not null,
  account_id char(36) not null references ker_account (id),
  form_key varchar(100) not null,
  piece integer not null,
  saved_at timestamp not null,
  content varchar(32000) not null,
  primary key (tenant_id, account_id, form_key, piece)
);
create index ker_draft_account on ker_draft (account_id);
