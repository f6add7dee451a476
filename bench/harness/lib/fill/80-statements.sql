-- Statements that were said elsewhere before, all of them public; one in four has no review.
insert into statement (id, number, latest, released, review_id)
select md5(current_setting('fill.slug') || ' statement ' || n)::uuid, 1000 + n, 1, 1,
       case when n % 4 <> 0 then md5(current_setting('fill.slug') || ' review ' || n)::uuid end
  from generate_series(1, current_setting('fill.statements')::int) n;

insert into statement_edition (statement_id, version, title, issued_by, body, source, stage, stage_on)
select md5(current_setting('fill.slug') || ' statement ' || n)::uuid, 1, 'Statement number ' || n, 'The partnership',
       'What we learned and what we promise, number ' || n, 'Its website', 'released', date '2022-06-01' + n * 60
  from generate_series(1, current_setting('fill.statements')::int) n;

insert into published_statement (id, title, published_on, issued_by, source, body)
select md5(current_setting('fill.slug') || ' statement ' || n)::uuid, 'Statement number ' || n, date '2022-06-01' + n * 60,
       'The partnership', 'Its website', 'What we learned and what we promise, number ' || n
  from generate_series(1, current_setting('fill.statements')::int) n;

insert into statement_number (last) values (1000 + current_setting('fill.statements')::int)
on conflict (partnership_id) do update set last = greatest(statement_number.last, excluded.last);
