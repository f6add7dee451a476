-- Finds actions by words through an index. Under row security PostgreSQL may use no index for full text, because the operator
-- could tell of rows that are hidden; so it is asked here, as the owner, and answers with numbers of this partnership alone; whoever came by a link in a letter
-- or as a guest in one case gets no answer.
-- The partnership stands in the index as a word of its own, so that neighbours cost nothing.
create index action_words on action using gin ((array_to_tsvector(array[partnership_id::text]) || words)) with (fastupdate = off);

create function actions_with_words(wanted text) returns setof integer
  language sql stable security definer set search_path = public rows 200 as $$
  select a.number
    from action a
   where (array_to_tsvector(array[a.partnership_id::text]) || a.words)
         @@ (quote_literal(nullif(current_setting('app.partnership', true), ''))::tsquery && websearch_to_tsquery('english', wanted))
     and coalesce(current_setting('app.held', true), '') = '' and as_guest() = ''
     and numnode(websearch_to_tsquery('english', wanted)) > 0
$$;
comment on function actions_with_words(text) is 'Nothing is found by words that are all too common to be kept, such as "the"';
revoke execute on function actions_with_words(text) from public;
grant execute on function actions_with_words(text) to lapwing_app;

-- The register in its orders, with the number beside, by which what words find is asked for.
drop index action_in_order;
create index action_in_order on action (partnership_id, rank, sort_on, id)
  include (number, state, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
drop index action_by_state;
create index action_by_state on action (partnership_id, state, sort_on, id)
  include (number, rank, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
drop index action_by_day;
create index action_by_day on action (partnership_id, sort_on, id)
  include (number, rank, state, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
