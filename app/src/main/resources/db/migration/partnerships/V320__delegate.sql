-- Whether the agency of the person now acting has a delegated partner who is walled off from a case, so that somebody
-- else acts for it. That is all that anybody learns: neither who nor why.
create function acts_as_delegate(of_case uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select of_case = any (coalesce(nullif(current_setting('app.cases', true), ''), '{}')::uuid[])
     and exists (select from wall w
                   join person p on p.id = w.person_id
                   join role_holding r on r.person_id = p.id and r.partnership_id = w.partnership_id
                                      and r.role = 'delegated_partner' and r.ended_at is null
                  where w.case_id = of_case and w.ended_at is null
                    and w.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and p.agency_id = nullif(current_setting('app.agency', true), '')::uuid
                    and not is_me(w.person_id))
$$;
grant execute on function acts_as_delegate(uuid) to lapwing_app;
