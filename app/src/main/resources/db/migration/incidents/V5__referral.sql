-- Whether the person now acting takes referrals in.
create function is_triage() returns boolean language sql stable as $$
  select exists (select from role_holding r
                  where is_me(r.person_id) and r.ended_at is null and r.role in ('business_manager', 'co_ordinator'))
$$;
grant execute on function is_triage() to lapwing_app;

-- What an agency holds that the partnership should look at. It is of no case until it is taken up; from then on whoever is
-- walled off from the case does not see it.
create table incident_referral (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  agency_id      uuid        not null references agency,
  person_id      uuid        not null references person,
  summary        text        not null check (summary <> ''),
  account        text        not null,
  area           text        not null check (area <> ''),
  harm_on        date,
  children       integer     not null check (children between 1 and 9),
  agreed_by      text        not null check (agreed_by <> ''),
  referred_at    timestamptz not null,
  outcome        text        check (outcome in ('notify', 'do_not_notify', 'learning')),
  triaged_on     date,
  case_id        uuid        references case_file,
  incident_id    uuid        references incident,
  check ((outcome is null) = (triaged_on is null)),
  check ((case_id is null) = (incident_id is null))
);
create index incident_referral_here on incident_referral (partnership_id, referred_at);
alter table incident_referral enable row level security;
alter table incident_referral force row level security;
create policy seen on incident_referral for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and (agency_id = nullif(current_setting('app.agency', true), '')::uuid or (select is_triage()))
         and (case_id is null or not is_walled(case_id)));
create policy referred on incident_referral for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and agency_id = nullif(current_setting('app.agency', true), '')::uuid and is_me(person_id));
create policy triaged on incident_referral for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and (select is_triage()) and (case_id is null or not is_walled(case_id)));
grant select, insert on incident_referral to lapwing_app;
grant update (outcome, triaged_on, case_id, incident_id) on incident_referral to lapwing_app;

-- Why a referral was taken up or not: for those who take referrals in. The agency sees the neutral outcome alone.
create table referral_triage (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  referral_id    uuid        not null references incident_referral,
  outcome        text        not null check (outcome in ('notify', 'do_not_notify', 'learning')),
  why            text        not null check (why <> ''),
  triaged_at     timestamptz not null,
  triaged_by     uuid        not null references person
);
create index referral_triage_here on referral_triage (partnership_id, referral_id, triaged_at);
alter table referral_triage enable row level security;
alter table referral_triage force row level security;
create policy seen on referral_triage for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and (select is_triage())
         and exists (select from incident_referral r where r.id = referral_id));
create policy triaged on referral_triage for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and (select is_triage()) and is_me(triaged_by));
grant select, insert on referral_triage to lapwing_app;

-- A child who is looked at on purpose although the criteria are not met, and why.
create table cohort_widening (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null unique references incident_child,
  reason         text        not null check (reason <> ''),
  decided_at     timestamptz not null,
  decided_by     uuid        not null references person
);
create index cohort_widening_here on cohort_widening (partnership_id, child_id);
alter table cohort_widening enable row level security;
alter table cohort_widening force row level security;
create policy of_case on cohort_widening for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy decided on cohort_widening for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and is_me(decided_by));
grant select, insert on cohort_widening to lapwing_app;
