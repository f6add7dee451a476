-- Who signed the words of a help page off, until when they hold, and when the page was taken down. Nothing is overwritten.
create table advice_sign_off (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  page           text        not null check (page in ('crying-baby')),
  edition        integer     not null check (edition > 0),
  name           text        not null check (name <> ''),
  role           text        not null check (role <> ''),
  signed_on      date        not null,
  review_by      date        not null,
  recorded_at    timestamptz not null,
  recorded_by    uuid        references person,
  ended_on       date,
  ended_by       uuid        references person,
  reason         text        not null default '',
  check (review_by > signed_on),
  check ((ended_on is null) = (reason = ''))
);
comment on column advice_sign_off.edition is 'The edition of the words that was read. Other words ask for another sign-off';
create index advice_sign_off_of on advice_sign_off (partnership_id, page, recorded_at);

create table advice_rule (
  since          date    primary key,
  longest_months integer not null check (longest_months > 0),
  warn_days      integer not null check (warn_days >= 0),
  source         text    not null check (source <> '')
);
comment on table advice_rule is 'For how long advice may go without another look, since when and why. Not guarded: reference data.';
insert into advice_rule (since, longest_months, warn_days, source)
values (date '2020-01-01', 12, 30,
        'docs/decisions/0856-advice-is-signed-off.md: a starting value of this product. No national rule sets it for partnerships');

-- Whom anybody in England can turn to, whichever partnership they live in.
create table national_line (
  code      text    not null check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  since     date    not null,
  until     date,
  place     integer not null,
  name      text    not null check (name <> ''),
  says      text    not null,
  shown     text    not null check (shown <> ''),
  href      text    not null check (href ~ '^(tel:[0-9]{3,11}|sms:[0-9]{3,11}|https://.+)$'),
  source    text    not null check (source ~ '^https://.+'),
  looked_on date    not null,
  primary key (code, since)
);
comment on table national_line is 'Numbers and other ways that hold for the whole country, with their source and the day it was looked up. Not guarded: reference data.';
insert into national_line (code, since, place, name, says, shown, href, source, looked_on) values
  ('999-text', '2009-09-14', 10, '999 by text', 'Only if you have registered: text the word register to 999 first.', '999', 'sms:999', 'https://www.relayuk.bt.com/how-to-use-relay-uk/contact-999-using-relay-uk.html', '2026-11-25'),
  ('999-bsl', '2022-06-17', 20, '999 in British Sign Language', 'An interpreter on video, day and night.', '999 BSL', 'https://999bsl.co.uk/', 'https://999bsl.co.uk/', '2026-11-25'),
  ('police', '2012-01-01', 30, 'Police, not an emergency', '', '101', 'tel:101', 'https://www.police.uk/pu/contact-us/', '2026-11-25'),
  ('nhs', '2014-02-01', 40, 'NHS, medical advice', 'Day and night.', '111', 'tel:111', 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/', '2026-11-25'),
  ('childline', '1986-10-30', 50, 'Childline, for under 19s', 'Day and night, free.', '0800 1111', 'tel:08001111', 'https://www.childline.org.uk/get-support/contacting-childline/', '2026-11-25'),
  ('samaritans', '2015-09-22', 60, 'Samaritans, when it is all too much', 'Day and night, free.', '116 123', 'tel:116123', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', '2026-11-25'),
  ('domestic-abuse', '2003-12-01', 70, 'National Domestic Abuse Helpline', 'Day and night, free.', '0808 2000 247', 'tel:08082000247', 'https://www.nationaldahelpline.org.uk/', '2026-11-25');

alter table advice_sign_off enable row level security;
alter table advice_sign_off force row level security;
create policy own_partnership on advice_sign_off to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy stands on advice_sign_off for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and ended_on is null);

grant select, insert on advice_sign_off to lapwing_app;
grant update (ended_on, ended_by, reason) on advice_sign_off to lapwing_app;
grant select on advice_rule, national_line to lapwing_app;
grant select (id, partnership_id, page, edition, name, role, signed_on, review_by, recorded_at, ended_on) on advice_sign_off to lapwing_public;
grant select on national_line to lapwing_public;
