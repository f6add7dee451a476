-- What rests on what: each recommendation is carried out by twenty promises, taught and audited.
insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'recommendation', c.id, 'answers', 'finding', c.finding_ids[1], timestamptz '2026-01-01 00:00Z'
  from recommendation c join review r on r.id = c.review_id and r.number > 1000;

insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'finding', f.id, 'rests_on', 'review', f.review_id, timestamptz '2026-01-01 00:00Z'
  from finding f join review r on r.id = f.review_id and r.number > 1000;

insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'action', md5(current_setting('fill.slug') || ' action ' || a)::uuid, 'carries_out', 'recommendation',
       md5(current_setting('fill.slug') || ' recommendation ' || 1 + a / 100 || ' ' || 1 + a % 5)::uuid, timestamptz '2026-01-01 00:00Z'
  from generate_series(1, least(current_setting('fill.actions')::int, current_setting('fill.reviews')::int * 100 - 1)) a;

insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'meeting-decision', md5(current_setting('fill.slug') || ' decision ' || n || ' ' || k)::uuid, 'rests_on',
       'meeting', md5(current_setting('fill.slug') || ' meeting ' || n)::uuid, timestamptz '2026-01-01 00:00Z'
  from generate_series(1, current_setting('fill.meetings')::int) n
 cross join generate_series(1, 4) k;

insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'audit', md5(current_setting('fill.slug') || ' audit ' || n)::uuid, 'tests', 'action',
       md5(current_setting('fill.slug') || ' action ' || 1 + n % current_setting('fill.actions')::int)::uuid, timestamptz '2026-01-01 00:00Z'
  from generate_series(1, current_setting('fill.audits')::int) n;

insert into thread_join (id, from_kind, from_id, relation, to_kind, to_id, joined_at)
select gen_random_uuid(), 'course', md5(current_setting('fill.slug') || ' course ' || n)::uuid, 'carries_out', 'action',
       md5(current_setting('fill.slug') || ' action ' || 1 + n % current_setting('fill.actions')::int)::uuid, timestamptz '2026-01-01 00:00Z'
  from generate_series(1, current_setting('fill.courses')::int) n;
