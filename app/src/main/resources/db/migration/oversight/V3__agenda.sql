-- The agenda of a meeting as it is being made, how often it was published, and what its minutes say besides the items.
create table meeting_agenda (
  meeting_id     uuid        primary key references meeting,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  version        integer     not null default 0,
  published      integer     not null default 0,
  changed        boolean     not null default false,
  general        text        not null default '',
  written        integer     not null default 0
);
comment on column meeting_agenda.version is 'Raised by each change of the items';
comment on column meeting_agenda.changed is 'Whether it was changed since it was published';
comment on column meeting_agenda.general is 'What the minutes say that belongs to no item';
comment on column meeting_agenda.written is 'The version of those words';
create index meeting_agenda_here on meeting_agenda (partnership_id, meeting_id);

-- An item, and what was said on it. Taken off is not deleted.
create table agenda_item (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  number         integer     not null,
  place          integer     not null,
  title          text        not null check (title <> ''),
  because        text        not null default '',
  purpose        text        not null check (purpose in ('decide', 'discuss', 'note')),
  minutes        integer     check (minutes between 1 and 600),
  presenter_id   uuid        references person,
  source         text        not null default '',
  href           text        not null default '',
  off_why        text        check (off_why <> ''),
  said           text        not null default '',
  said_version   integer     not null default 0,
  version        integer     not null default 0,
  unique (partnership_id, meeting_id, number)
);
comment on column agenda_item.number is 'Never changes: forms and drafts know the item by it';
comment on column agenda_item.source is 'The key of the proposal that it was taken from';
comment on column agenda_item.off_why is 'Why it was taken off; null while it is on';
create index agenda_item_in_order on agenda_item (partnership_id, meeting_id, place, number);

-- A file to be read for an item. Withdrawn is not deleted.
create table agenda_paper (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  item_id        uuid        not null references agenda_item,
  title          text        not null check (title <> ''),
  file_id        uuid        not null,
  added_at       timestamptz not null,
  added_by       uuid        references person,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid        references person,
  withdrawn_why  text        not null default '',
  check ((withdrawn_at is null) = (withdrawn_why = ''))
);
create index agenda_paper_of on agenda_paper (partnership_id, item_id, added_at);

-- The agenda as it was published, each time.
create table agenda_edition (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  number         integer     not null,
  published_at   timestamptz not null,
  published_by   uuid        references person,
  told           integer     not null,
  unique (partnership_id, meeting_id, number)
);
comment on column agenda_edition.told is 'How many people were told of it';

-- What an edition says of each item.
create table agenda_line (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  edition_id     uuid        not null references agenda_edition,
  item_id        uuid        not null references agenda_item,
  place          integer     not null,
  title          text        not null,
  because        text        not null,
  purpose        text        not null,
  minutes        integer,
  presenter_id   uuid        references person
);
create index agenda_line_of on agenda_line (partnership_id, edition_id, place);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['meeting_agenda', 'agenda_item', 'agenda_paper', 'agenda_edition', 'agenda_line'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on meeting_agenda, agenda_item, agenda_paper to lapwing_app;
grant select, insert on agenda_edition, agenda_line to lapwing_app;
