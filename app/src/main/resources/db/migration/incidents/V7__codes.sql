-- The codes of the published statistics, in versions. That something is not known differs from that nobody asked; both can
-- answer everything, so they are no rows here.
create table child_code_option (
  kind   text    not null check (kind in ('nature', 'looked_after', 'sex', 'age_band', 'ethnicity', 'disability', 'placement', 'cin_plan', 'cp_plan', 'known_to_agency')),
  code   text    not null check (code ~ '^[a-z0-9][a-z0-9_]*$' and code not in ('not_known', 'not_asked')),
  since  date    not null,
  until  date,
  place  integer not null check (place > 0),
  words  text    not null check (words <> ''),
  source text    not null check (source <> ''),
  primary key (kind, code, since)
);
comment on table child_code_option is 'What a child can be coded as in the published statistics, since when. Not guarded: reference data.';
insert into child_code_option (kind, code, since, place, words, source)
select kind, code, date '2018-06-29', place, words, 'Serious incident notifications, Department for Education: codes of the published statistics'
  from (values
    ('nature', 'death', 1, 'Death'), ('nature', 'serious_harm', 2, 'Serious harm'), ('nature', 'other', 3, 'Other'),
    ('looked_after', 'yes', 1, 'Looked after'), ('looked_after', 'no', 2, 'Not looked after'),
    ('sex', 'female', 1, 'Female'), ('sex', 'male', 2, 'Male'),
    ('age_band', 'under_1', 1, 'Under 1 year'), ('age_band', '1_to_5', 2, '1 to 5 years'), ('age_band', '6_to_10', 3, '6 to 10 years'),
    ('age_band', '11_to_15', 4, '11 to 15 years'), ('age_band', '16_to_17', 5, '16 to 17 years'),
    ('age_band', 'care_leaver_18_to_24', 6, 'Care leaver, 18 to 24 years'),
    ('ethnicity', 'asian', 1, 'Asian or Asian British'), ('ethnicity', 'black', 2, 'Black, Black British, Caribbean or African'),
    ('ethnicity', 'mixed', 3, 'Mixed or multiple ethnic groups'), ('ethnicity', 'white', 4, 'White'), ('ethnicity', 'other', 5, 'Another ethnic group'),
    ('disability', 'yes', 1, 'Disabled'), ('disability', 'no', 2, 'Not disabled'),
    ('placement', 'home', 1, 'At home'), ('placement', 'foster', 2, 'Foster care'), ('placement', 'relatives', 3, 'With relatives or friends'),
    ('placement', 'residential', 4, 'Children’s home or other residential setting'), ('placement', 'hospital', 5, 'Hospital'), ('placement', 'other', 6, 'Elsewhere'),
    ('cin_plan', 'yes', 1, 'On a child in need plan'), ('cin_plan', 'no', 2, 'Not on a child in need plan'),
    ('cp_plan', 'yes', 1, 'On a child protection plan'), ('cp_plan', 'no', 2, 'Not on a child protection plan'),
    ('known_to_agency', 'yes', 1, 'Known to an agency'), ('known_to_agency', 'no', 2, 'Known to no agency')
  ) as options (kind, code, place, words);
grant select on child_code_option to lapwing_app;

-- What a child is coded as. Told anew as another row; the latest of its kind counts.
create table child_code (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  kind           text        not null,
  answer         text        not null check (answer <> ''),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index child_code_here on child_code (partnership_id, child_id, kind, told_at);
alter table child_code enable row level security;
alter table child_code force row level security;
create policy of_case on child_code for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy told on child_code for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and is_me(told_by));
grant select, insert on child_code to lapwing_app;
