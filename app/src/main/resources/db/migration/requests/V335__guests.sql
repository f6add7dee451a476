-- A guest from another area reads the answers of the case in which they are one, or answers for their own agency in it.
create or replace function agency_spoken_for() returns uuid language sql stable as $$
  select nullif(current_setting('app.agency', true), '')::uuid
   where as_guest() = 'answers'
      or exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null and r.role in ('representative', 'delegated_partner'))
$$;
create or replace function gathers_answers() returns boolean language sql stable as $$
  select as_guest() = 'reads'
      or exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null
                    and r.role in ('business_manager', 'co_ordinator', 'delegated_partner', 'panel_member', 'adviser',
                                   'scrutineer', 'reviewer'))
$$;

-- Who of the asked agency is written to at a moment: its representatives here, and guests who answer for it in that case.
create function told_of_request(of_request uuid, at_moment timestamptz) returns table (person_id uuid, email text)
  language sql stable security definer set search_path = public as $$
  select s.person_id, s.email from told_of_request(of_request) s
  union
  select p.id, p.email
    from information_request r
    join case_guest v on v.case_id = r.case_id and v.part = 'answers'
    join case_grant g on g.id = v.grant_id and g.ended_at is null and g.granted_at <= at_moment and g.ends_at > at_moment
    join person p on p.id = v.person_id and p.agency_id = r.agency_id and p.left_at is null
   where r.id = of_request and r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and not exists (select from wall w where w.person_id = p.id and w.case_id = r.case_id and w.ended_at is null)
$$;
grant execute on function told_of_request(uuid, timestamptz) to lapwing_app;
