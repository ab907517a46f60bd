-- What lists for staff need beside an activity's facts, kept in its own row so that one index answers a list of a hundred
-- thousand: its Swedish title, the key by which Swedish titles are sorted and found (TitleKey), and the day of its last
-- occasion (empty without times; the year 9999 if no end is in sight).
alter table cat_activity add column title varchar(200) not null default '';
alter table cat_activity add column title_key varchar(200) not null default '';
alter table cat_activity add column runs_until date;

update cat_activity set title = coalesce(
  (select t.title from cat_activity_text t where t.activity_id = cat_activity.id and t.language = 'sv'), '');

-- Near enough until the activity is next written, which makes the key anew: only a first å, ä or ö has its right place.
update cat_activity set title_key = lower(title);
update cat_activity set title_key = 'zz1' || substr(title_key, 2, 190) where title_key like 'å%';
update cat_activity set title_key = 'zz2' || substr(title_key, 2, 190) where title_key like 'ä%';
update cat_activity set title_key = 'zz3' || substr(title_key, 2, 190) where title_key like 'ö%';

-- Rules are not worked out here: what repeats is taken to go on until the activity is next written.
update cat_activity set runs_until = (
  select cast(max(s.starts_at) as date) from cat_series s where s.activity_id = cat_activity.id and s.rule = '');
update cat_activity set runs_until = date('9999-12-31') where exists (
  select 1 from cat_series s where s.activity_id = cat_activity.id and s.rule <> '');

-- Each order of a list has an index in that order with all that filters ask for, so that no list is sorted and no row is
-- read that the page does not show. Derby reads an index one way only; the other way round is counted from the end.
drop index cat_activity_owner;
create index cat_activity_owner on cat_activity (owner, status, title_key, id, organiser_id, verified_on, runs_until);
create index cat_activity_by_title on cat_activity (owner, title_key, id, status, organiser_id, verified_on, runs_until);
create index cat_activity_by_change on cat_activity (owner, changed_at desc, id desc, status, organiser_id, verified_on, runs_until, title_key);
create index cat_activity_by_check on cat_activity (owner, verified_on, id, status, organiser_id, runs_until, title_key);
create index cat_activity_shared on cat_activity (status, title_key, id, owner, reach, organiser_id, runs_until);

-- What staff did to several things at once, and how each was before: tells how it went and takes it back.
create table cat_desk_run (
  tenant_id varchar(31) not null,
  id char(36) not null,
  deed varchar(20) not null,
  made_at timestamp not null,
  made_by varchar(200) not null,
  primary key (tenant_id, id)
);

create table cat_desk_line (
  tenant_id varchar(31) not null,
  run_id char(36) not null,
  number integer not null,
  activity_id char(36) not null,
  title varchar(200) not null,
  refusal varchar(20) not null,
  revision bigint not null,
  status varchar(20) not null,
  verified_on date,
  verified_by varchar(200) not null,
  choice varchar(20) not null,
  note varchar(1000) not null,
  primary key (tenant_id, run_id, number)
);
