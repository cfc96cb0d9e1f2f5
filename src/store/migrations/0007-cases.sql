-- Conversations handed to a person. A case goes with its conversation. `address` is where a messenger reaches the person:
-- it is there only while an answer may still have to be delivered.

create table cases (
  id text primary key,
  conversation text not null references conversations (id) on delete cascade,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  reason text not null,
  language text not null,
  understood jsonb not null,
  address text,
  opened_at timestamptz not null default now()
);

create unique index one_case_of_conversation on cases (conversation) where state <> 'closed';
create index cases_waiting on cases (opened_at) where state <> 'closed';

create table case_replies (
  id int generated always as identity primary key,
  case_id text not null references cases (id) on delete cascade,
  text text not null,
  created_at timestamptz not null default now(),
  taken_at timestamptz,
  delivered_at timestamptz
);

create index replies_of_case on case_replies (case_id, id);
create index replies_waiting on case_replies (case_id) where delivered_at is null;
