-- Health guides: who they are, what they have learnt, what they are asked to do, and what they tell afterwards.

-- Agreement, confidentiality and register check are dates on which somebody saw the paper; the paper itself is not kept.
create table health_guides_guide (
  tenant_id varchar(31) not null,
  id char(36) not null,
  sent_key varchar(64) not null,
  name varchar(80) not null,
  email varchar(254) not null,
  phone varchar(30) not null,
  languages varchar(200) not null,
  areas varchar(1000) not null,
  networks varchar(1000) not null,
  times varchar(60) not null,
  standing varchar(12) not null,
  agreement_on date,
  confidentiality_on date,
  register_on date,
  since timestamp not null,
  ended_at timestamp,
  version integer not null,
  primary key (tenant_id, id),
  constraint health_guides_guide_sent unique (tenant_id, sent_key)
);

create table health_guides_course (
  tenant_id varchar(31) not null,
  id char(36) not null,
  sent_key varchar(64) not null,
  step smallint not null,
  title varchar(120) not null,
  themes varchar(200) not null,
  created_at timestamp not null,
  primary key (tenant_id, id),
  constraint health_guides_course_sent unique (tenant_id, sent_key)
);

create table health_guides_occasion (
  tenant_id varchar(31) not null,
  id char(36) not null,
  sent_key varchar(64) not null,
  course_id char(36) not null,
  held_on date not null,
  begins varchar(5) not null,
  place varchar(120) not null,
  theme varchar(12) not null,
  primary key (tenant_id, id),
  constraint health_guides_occasion_sent unique (tenant_id, sent_key)
);

create table health_guides_completion (
  tenant_id varchar(31) not null,
  course_id char(36) not null,
  guide_id char(36) not null,
  completed_on date not null,
  primary key (tenant_id, course_id, guide_id)
);

-- Durations are in quarters of an hour.
create table health_guides_assignment (
  tenant_id varchar(31) not null,
  id char(36) not null,
  sent_key varchar(64) not null,
  orderer varchar(80) not null,
  organisation varchar(120) not null,
  email varchar(254) not null,
  phone varchar(30) not null,
  theme varchar(12) not null,
  language varchar(8) not null,
  area varchar(80) not null,
  place varchar(120) not null,
  held_on date not null,
  begins varchar(5) not null,
  quarters smallint not null,
  reach integer not null,
  payer varchar(160) not null,
  words varchar(1000) not null,
  standing varchar(12) not null,
  guide_id char(36),
  ordered_at timestamp not null,
  booked_at timestamp,
  reminded_at timestamp,
  report_asked_at timestamp,
  cancelled_at timestamp,
  version integer not null,
  primary key (tenant_id, id),
  constraint health_guides_assignment_sent unique (tenant_id, sent_key)
);
create index health_guides_assignment_day on health_guides_assignment (tenant_id, standing, held_on);

create table health_guides_offer (
  tenant_id varchar(31) not null,
  id char(36) not null,
  assignment_id char(36) not null,
  guide_id char(36) not null,
  answer varchar(12) not null,
  offered_at timestamp not null,
  answered_at timestamp,
  primary key (tenant_id, id),
  constraint health_guides_offer_once unique (tenant_id, assignment_id, guide_id)
);

-- The fee per hour, in kronor, is that of the day of the report.
create table health_guides_report (
  tenant_id varchar(31) not null,
  assignment_id char(36) not null,
  guide_id char(36) not null,
  held_on date not null,
  quarters smallint not null,
  fee integer not null,
  questions varchar(2000) not null,
  reported_at timestamp not null,
  primary key (tenant_id, assignment_id)
);
create index health_guides_report_day on health_guides_report (tenant_id, held_on);

create table health_guides_reached (
  tenant_id varchar(31) not null,
  assignment_id char(36) not null,
  language varchar(8) not null,
  age_band varchar(8) not null,
  people integer not null,
  primary key (tenant_id, assignment_id, language, age_band)
);

create table health_guides_need (
  tenant_id varchar(31) not null,
  id char(36) not null,
  assignment_id char(36) not null,
  theme varchar(12) not null,
  area varchar(80) not null,
  language varchar(8) not null,
  words varchar(1000) not null,
  seen_on date not null,
  passed_on date,
  primary key (tenant_id, id)
);
create index health_guides_need_day on health_guides_need (tenant_id, seen_on);
