create table loans_loan (
  tenant_id varchar(31) not null,
  id varchar(36) not null,
  contact varchar(100) not null,
  lent_at timestamp not null,
  primary key (tenant_id, id)
);
