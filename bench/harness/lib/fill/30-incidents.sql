-- Incidents, one a case file as long as there are enough, each with two children; one child in twenty waits for a decision.
insert into incident (id, case_id, number, summary, account, area, recorded_at)
select md5(current_setting('fill.slug') || ' incident ' || n)::uuid,
       md5(current_setting('fill.slug') || ' case ' || 1 + (n - 1) % current_setting('fill.cases')::int)::uuid,
       1000 + n, 'A child was seriously harmed, number ' || n, 'What was told on the day, number ' || n,
       'District ' || n % 12, timestamptz '2022-01-01 00:00Z' + n * interval '5 days'
  from generate_series(1, current_setting('fill.incidents')::int) n;

insert into incident_date (id, case_id, incident_id, kind, on_day, exactness, source, told_at)
select gen_random_uuid(), md5(current_setting('fill.slug') || ' case ' || 1 + (n - 1) % current_setting('fill.cases')::int)::uuid,
       md5(current_setting('fill.slug') || ' incident ' || n)::uuid, k, date '2022-01-01' + n * 5, 'exact', 'Referral',
       timestamptz '2022-01-01 00:00Z' + n * interval '5 days'
  from generate_series(1, current_setting('fill.incidents')::int) n
 cross join unnest(array['harm', 'known', 'aware']) k;

insert into incident_child (id, case_id, incident_id, label)
select md5(current_setting('fill.slug') || ' incident ' || n || c)::uuid,
       md5(current_setting('fill.slug') || ' case ' || 1 + (n - 1) % current_setting('fill.cases')::int)::uuid,
       md5(current_setting('fill.slug') || ' incident ' || n)::uuid, 'Child ' || c
  from generate_series(1, current_setting('fill.incidents')::int) n
 cross join unnest(array['A', 'B']) c;

insert into criteria_decision (id, case_id, child_id, standing, decided_on)
select gen_random_uuid(), md5(current_setting('fill.slug') || ' case ' || 1 + (n - 1) % current_setting('fill.cases')::int)::uuid,
       md5(current_setting('fill.slug') || ' incident ' || n || c)::uuid,
       case n % 3 when 0 then 'met' when 1 then 'not_met' else 'not_met_but_learning' end, date '2022-01-20' + n * 5
  from generate_series(1, current_setting('fill.incidents')::int) n
 cross join unnest(array['A', 'B']) c
 where n % 20 <> 0;

insert into incident_number (last) values (1000 + current_setting('fill.incidents')::int)
on conflict (partnership_id) do update set last = greatest(incident_number.last, excluded.last);
