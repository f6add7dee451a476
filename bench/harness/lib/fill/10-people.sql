-- Agencies, people and case files.
insert into partnership_agency (agency_id)
select id from agency order by id limit 9
on conflict do nothing;

with p as (
  insert into person (id, email, name, agency_id)
  select gen_random_uuid(), gen_random_uuid() || '@fill.example', 'Person ' || n,
         (select agency_id from partnership_agency order by agency_id offset n % 9 limit 1)
    from generate_series(1, current_setting('fill.people')::int) n
  returning id)
insert into role_holding (id, person_id, role, given_at)
select gen_random_uuid(), id, 'representative', timestamptz '2026-01-01 00:00Z' from p;

insert into case_file (id, label, opened_at)
select md5(current_setting('fill.slug') || ' case ' || n)::uuid, 'FILL-' || n, timestamptz '2026-01-01 00:00Z'
  from generate_series(1, current_setting('fill.cases')::int) n
on conflict do nothing;
