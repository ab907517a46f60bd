alter table walk add column length_m integer;
