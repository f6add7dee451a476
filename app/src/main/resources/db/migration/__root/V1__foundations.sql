-- The application signs in as lapwing_app: it owns nothing and can switch no policy off.
-- The public signs in as lapwing_public: it sees only what each module expressly grants it.
revoke create on schema public from public;
grant usage on schema public to lapwing_app, lapwing_public;
revoke all on all functions in schema public from public;
-- For the whole database: a default of one schema alone could not take away what is given to everybody by default.
alter default privileges revoke execute on functions from public;

create table event_publication (
  id                     uuid        primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
create index event_publication_unfinished on event_publication (completion_date) where completion_date is null;
grant select, insert, update, delete on event_publication to lapwing_app;
