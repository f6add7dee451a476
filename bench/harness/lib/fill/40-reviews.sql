-- Reviews over five incidents each, with six findings that rest on something and five recommendations.
insert into review (id, case_ids, number, title, kind, period, questions, state, state_on, opened_on)
select md5(current_setting('fill.slug') || ' review ' || n)::uuid, c.ids, 1000 + n, 'Review number ' || n, 'thematic',
       'The year before', 'What did we know, and what did we do', case when n % 4 = 0 then 'open' else 'closed' end,
       date '2022-03-01' + n * 60, date '2022-01-01' + n * 60
  from generate_series(1, current_setting('fill.reviews')::int) n
 cross join lateral (select array_agg(distinct md5(current_setting('fill.slug') || ' case '
                                                   || 1 + (n * 5 + k) % current_setting('fill.cases')::int)::uuid) as ids
                       from generate_series(0, 4) k) c;

insert into review_incident (review_id, incident_id, case_ids, joined_on, form)
select r.id, i.id, r.case_ids, r.opened_on, gen_random_uuid()
  from generate_series(1, current_setting('fill.reviews')::int) n
  join review r on r.id = md5(current_setting('fill.slug') || ' review ' || n)::uuid
  join incident i on i.case_id = any (r.case_ids) and i.number > 1000;

insert into finding (id, review_id, case_ids, number, says, why, holds_in, agreed_on)
select md5(current_setting('fill.slug') || ' finding ' || n || ' ' || k)::uuid, r.id, r.case_ids, k,
       'Finding ' || k || ' of review number ' || n, 'Why it happened', r.case_ids[1:1 + k % cardinality(r.case_ids)],
       r.opened_on + 60
  from generate_series(1, current_setting('fill.reviews')::int) n
  join review r on r.id = md5(current_setting('fill.slug') || ' review ' || n)::uuid
 cross join generate_series(1, 6) k;

insert into finding_basis (id, review_id, case_ids, finding_id, kind, says, source)
select gen_random_uuid(), f.review_id, f.case_ids, f.id, k, 'What it says', 'Where it was read'
  from finding f
  join review r on r.id = f.review_id and r.number > 1000
 cross join unnest(array['record', 'practitioner', 'family']) k;

insert into recommendation (id, review_id, case_ids, number, says, outcome, due_on, finding_ids)
select md5(current_setting('fill.slug') || ' recommendation ' || n || ' ' || k)::uuid, r.id, r.case_ids, k,
       'Recommendation ' || k || ' of review number ' || n, 'What will be different', r.opened_on + 360,
       array[md5(current_setting('fill.slug') || ' finding ' || n || ' ' || k)::uuid]
  from generate_series(1, current_setting('fill.reviews')::int) n
  join review r on r.id = md5(current_setting('fill.slug') || ' review ' || n)::uuid
 cross join generate_series(1, 5) k;

insert into recommendation_agency (recommendation_id, agency_id, review_id, case_ids, response, answered_on)
select c.id, a.agency_id, c.review_id, c.case_ids, case when c.number < 5 then 'accepted' end,
       case when c.number < 5 then c.due_on - 180 end
  from recommendation c
  join review r on r.id = c.review_id and r.number > 1000
 cross join lateral (select agency_id from partnership_agency order by agency_id offset c.number limit 3) a;

insert into review_number (last) values (1000 + current_setting('fill.reviews')::int)
on conflict (partnership_id) do update set last = greatest(review_number.last, excluded.last);
