-- A form that is still being typed: one for each author, page and form, replaced as the author types on.
alter table draft
  add column page text check (page ~ '^/p/[A-Za-z0-9/_.~-]+$'),
  add column form text check (form ~ '^/p/[A-Za-z0-9/_.~-]+$'),
  add check ((page is null) = (form is null));
create unique index draft_being_typed on draft (author_id, page, form) where page is not null;
comment on column draft.page is 'The page on which it is being typed; null for a form that was sent and could not be taken.';
comment on column draft.form is 'Where the form on that page would be sent.';
grant update on draft to lapwing_app;
