-- What plugins' fields hold of an activity, a line each: <plugin>.<field>=<value>. In the activity's
-- own row, so that lists, history and imports carry it along without another question.
alter table cat_activity add column extra varchar(12000) not null default '';
