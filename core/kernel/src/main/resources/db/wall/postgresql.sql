-- The second wall between tenants, on PostgreSQL. Run by the role that owns the tables, after all migrations and as
-- often as one likes; the setting portal.worker names the role that the portal works with, which owns nothing.
--
-- The first wall is in the program (TenantGate). Should it ever have a hole, the database still gives out and takes in
-- rows of that tenant only which the transaction has named in the setting portal.tenant; where none is named, no rows.
do $$
declare
  worker constant text := current_setting('portal.worker');
  wall constant text := '((tenant_id)::text = current_setting(''portal.tenant''::text, true))';
  relation record;
  rule record;
begin
  -- One portal at a time: several may start at once.
  perform pg_advisory_xact_lock(hashtext('portal.wall'));
  execute format('grant usage on schema %I to %I', current_schema(), worker);

  for relation in
    select table_name as name, table_type = 'BASE TABLE' as holds_rows
      from information_schema.tables
     where table_schema = current_schema() and lower(table_name) not like 'flyway%'
  loop
    -- Whoever reads through a view reads with the rights of its owner: views are for counts, and never written to.
    execute format(
      case when relation.holds_rows then 'grant select, insert, update, delete on %I to %I'
           else 'grant select on %I to %I' end,
      relation.name, worker);
  end loop;
  execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), worker);

  -- Only where something is missing: it waits for everybody who reads the table, and everybody waits for it.
  for relation in
    select c.table_name as name
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      join pg_class on pg_class.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
     where c.table_schema = current_schema() and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'
       and (not relrowsecurity
            or (select count(*) <> 1
                       or not bool_and(cmd = 'ALL' and permissive = 'PERMISSIVE' and qual = wall and with_check = wall)
                  from pg_policies p
                 where p.schemaname = c.table_schema and p.tablename = c.table_name))
  loop
    for rule in
      select policyname as name from pg_policies where schemaname = current_schema() and tablename = relation.name
    loop
      execute format('drop policy %I on %I', rule.name, relation.name);
    end loop;
    execute format('alter table %I enable row level security', relation.name);
    execute format('create policy portal_tenant on %I using %s with check %s', relation.name, wall, wall);
  end loop;
end
$$
