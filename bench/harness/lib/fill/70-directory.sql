-- Services with two numbers each, called a while ago.
insert into service (id, name, does, for_whom, area, source)
select md5(current_setting('fill.slug') || ' service ' || n)::uuid, 'Service number ' || n, 'Helps families', 'Parents', 'Everywhere',
       'Its leaflet'
  from generate_series(1, current_setting('fill.services')::int) n;

insert into service_route (id, service_id, kind, number, hours_kind, hours, source, confirmed_on)
select md5(current_setting('fill.slug') || ' route ' || n || ' ' || k)::uuid, md5(current_setting('fill.slug') || ' service ' || n)::uuid,
       'telephone', '01632960' || lpad((n % 1000)::text, 3, '0'), 'at', 'Mo-Fr 09:00-17:00; PH off', 'Its leaflet',
       date '2026-01-01' + n % 300
  from generate_series(1, current_setting('fill.services')::int) n
 cross join generate_series(1, 2) k;

insert into number_call (id, route_id, number, called_on)
select gen_random_uuid(), md5(current_setting('fill.slug') || ' route ' || n || ' ' || k)::uuid,
       '01632960' || lpad((n % 1000)::text, 3, '0'), date '2026-01-01' + n % 300
  from generate_series(1, current_setting('fill.services')::int) n
 cross join generate_series(1, 2) k;
