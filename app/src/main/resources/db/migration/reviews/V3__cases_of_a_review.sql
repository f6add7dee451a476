-- The cases of a review for a check that shows none of them: whether a hold stands on one. Whoever releases a statement
-- may not be let into the cases that it tells of.
create policy computed on review for select to lapwing_owner using (true);
create function cases_of_review(of_review uuid) returns uuid[]
  language sql stable security definer set search_path = public as $$
  select r.case_ids
    from review r
   where r.id = of_review and r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
$$;
grant execute on function cases_of_review(uuid) to lapwing_app;
