-- An import looks up the ids of a portion all at once. Derby finds a list of values by an index only if they are the
-- index's first column; otherwise it reads all rows of the node for each portion. Measured with 100 000 activities: 9 ms
-- instead of 5 s a portion.
alter table cat_activity drop constraint cat_activity_source;
alter table cat_activity add constraint cat_activity_source unique (source_id, source, owner);

-- So that the words of a title are looked for among activities of one standing, the latest first, without reading rows.
drop index cat_activity_owner;
create index cat_activity_owner on cat_activity (owner, status, title_key, id, organiser_id, verified_on, runs_until, changed_at);
