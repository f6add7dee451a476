-- What families want to know before they turn to a service, where it is, and what other systems need to read it as
-- Open Referral UK: one number in a row for each service of a partnership, never given twice, so that pages of a list
-- neither lose nor repeat a service while others are added.
create table service_number (
  partnership_id uuid    primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

alter table service
  add column number      integer,
  add column changed_at  timestamptz,
  add column provider    text        not null default '',
  add column email       text        not null default '',
  add column more        text        not null default '',
  add column everywhere  boolean     not null default false,
  add column youngest    integer     check (youngest >= 0),
  add column oldest      integer     check (oldest >= 0),
  add column cost        text        not null default 'not_said' check (cost in ('free', 'costs', 'not_said')),
  add column cost_words  text        not null default '',
  add column languages   text[]      not null default '{}',
  add column needs       uuid[]      not null default '{}',
  add column running     text        not null default 'active' check (running in ('active', 'temporarily closed', 'defunct')),
  add column elsewhere   text        not null default '',
  add check (youngest is null or oldest is null or youngest <= oldest),
  add check ((cost = 'costs') = (cost_words <> ''));
comment on column service.everywhere is 'Whether it helps in the whole area of the partnership';
comment on column service.languages is 'Other languages than English, as codes of ISO 639';
comment on column service.elsewhere is 'Its id in the directory from which it was taken over, or blank';

alter table service drop column words;
alter table service add column words tsvector not null generated always as (
  to_tsvector('english', name || ' ' || does || ' ' || for_whom || ' ' || area || ' ' || provider || ' ' || more)) stored;

-- Forced row security hides rows from the owner too, so it is lifted for this numbering alone, and the counts are compared.
alter table service no force row level security;
update service s
   set number = n.number, changed_at = '2026-11-29T00:00:00Z'
  from (select id, row_number() over (partition by partnership_id order by id) as number from service) n
 where n.id = s.id;
insert into service_number (partnership_id, last)
select partnership_id, count(*) from service group by partnership_id;
do $$
begin
  if (select coalesce(sum(last), 0) from service_number) <> (select count(*) from service where number is not null) then
    raise exception 'Not every service was numbered';
  end if;
end
$$;
alter table service force row level security;
alter table service
  alter column number set not null,
  alter column changed_at set not null,
  add unique (partnership_id, number);

-- Where a service is. A place that is no longer used ends.
create table service_location (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  service_id     uuid    not null references service,
  number         integer not null,
  name           text    not null check (name <> ''),
  street         text    not null check (street <> ''),
  town           text    not null check (town <> ''),
  county         text    not null check (county <> ''),
  postcode       text    not null check (postcode ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$'),
  hours          text,
  access         text    not null default '',
  ended_on       date,
  version        integer not null default 0,
  unique (partnership_id, number)
);
comment on column service_location.hours is 'When it is open: an opening_hours expression of OpenStreetMap, Europe/London; null where nobody has said';
comment on column service_location.access is 'How people get in, and what helps those who find that hard';
create index service_location_of on service_location (partnership_id, service_id, id);
create table service_location_number (
  partnership_id uuid    primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- What people look for, in words that all partnerships share.
create table need (
  id       uuid    primary key,
  code     text    not null check (code ~ '^[a-z][a-z-]*$'),
  name     text    not null check (name <> ''),
  says     text    not null check (says <> ''),
  place    integer not null,
  since    date    not null,
  until    date,
  source   text    not null check (source <> ''),
  unique (code, since)
);
comment on table need is 'The needs by which services are found, with effective dates. Not guarded: reference data.';
create table need_taxonomy (
  id       uuid primary key,
  name     text not null check (name <> ''),
  says     text not null check (says <> ''),
  version  text not null check (version <> ''),
  since    date not null unique,
  source   text not null check (source <> '')
);
comment on table need_taxonomy is 'What the list of needs is called where other systems read it. Not guarded: reference data.';
insert into need_taxonomy (id, name, says, version, since, source) values
  ('7d0c2a5e-4f6b-4c1e-9a83-0b6f5e2d1a00', 'Needs of families', 'What families and the people who work with them look for', '1.0', '2020-01-01',
   'A starting list of this product, made from the themes of published reviews about babies and from what services in the sector say of themselves');
insert into need (id, code, name, says, place, since, source)
select md5('lapwing need ' || code)::uuid, code, name, says, place, date '2020-01-01', 'A starting list of this product, as its taxonomy says'
  from (values
    (10, 'worry', 'Worry about a child', 'Somebody may be hurting or neglecting a child'),
    (20, 'crying', 'Crying and sleep', 'A baby cries and cries, or nobody sleeps'),
    (30, 'feeding', 'Feeding a baby', 'Breast, bottle and first foods'),
    (40, 'pregnancy', 'Pregnancy and birth', 'Before and around the birth of a child'),
    (50, 'young-parents', 'Young parents', 'Parents under 25'),
    (60, 'fathers', 'Fathers and partners', 'Men who care for a child, whoever they are to it'),
    (70, 'mental-health', 'Mental health of a parent', 'Low mood, worry, trauma, and feelings after a birth'),
    (80, 'child-mental-health', 'Mental health of a child', 'How children and young people feel'),
    (90, 'domestic-abuse', 'Domestic abuse', 'Fear of a partner or of somebody in the family'),
    (100, 'alcohol-drugs', 'Alcohol and drugs', 'Drinking or taking drugs, oneself or somebody near'),
    (110, 'money', 'Money, food and fuel', 'Debt, benefits, food, heating and things for a baby'),
    (120, 'housing', 'Housing', 'No home, a bad home or losing one'),
    (130, 'disability', 'Disability and additional needs', 'A child or parent who is disabled or learns otherwise'),
    (140, 'parenting', 'Being a parent', 'Groups, courses and a listening ear'),
    (150, 'relationships', 'Conflict and separation', 'Arguments between parents, and living apart'),
    (160, 'young-carers', 'Young carers', 'Children who look after somebody'),
    (170, 'loss', 'Loss', 'When somebody has died'),
    (180, 'newly-arrived', 'New in this country', 'Asylum, language and finding one’s way')
  ) as told (place, code, name, says);

-- Areas of postcodes, so that one which cannot exist is noticed while it is typed.
create table postcode_area (
  area   text primary key check (area ~ '^[A-Z]{1,2}$'),
  since  date not null,
  source text not null check (source <> '')
);
comment on table postcode_area is 'The letters that a postcode of the United Kingdom begins with. Not guarded: reference data.';
insert into postcode_area (area, since, source)
select area, date '1974-01-01', 'Royal Mail, Programmers’ guide to the Postcode Address File: postcode areas'
  from unnest(string_to_array('AB,AL,B,BA,BB,BD,BH,BL,BN,BR,BS,BT,CA,CB,CF,CH,CM,CO,CR,CT,CV,CW,DA,DD,DE,DG,DH,DL,DN,DT,DY,E,EC,EH,EN,EX,FK,FY,G,GL,GU,GY,HA,HD,HG,HP,HR,HS,HU,HX,IG,IM,IP,IV,JE,KA,KT,KW,KY,L,LA,LD,LE,LL,LN,LS,LU,M,ME,MK,ML,N,NE,NG,NN,NP,NR,NW,OL,OX,PA,PE,PH,PL,PO,PR,RG,RH,RM,S,SA,SE,SG,SK,SL,SM,SN,SO,SP,SR,SS,ST,SW,SY,TA,TD,TF,TN,TQ,TR,TS,TW,UB,W,WA,WC,WD,WF,WN,WR,WS,WV,YO,ZE', ',')) area;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['service_number', 'service_location', 'service_location_number'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
create policy listed on service_location for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and ended_on is null);

grant select, insert, update on service_number, service_location, service_location_number to lapwing_app;
grant select on need, need_taxonomy, postcode_area to lapwing_app;
grant select (number, changed_at, provider, email, more, everywhere, youngest, oldest, cost, cost_words, languages, needs, running, words)
  on service to lapwing_public;
grant select (id, partnership_id, service_id, number, name, street, town, county, postcode, hours, access, ended_on)
  on service_location to lapwing_public;
grant select on need, need_taxonomy to lapwing_public;
