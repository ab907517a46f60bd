-- No wall: the testkit stands below the kernel, whose it is. The role that tests work with may use the tables.
do $$
begin
  execute format(
    'grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), current_setting('portal.worker'));
end
$$
