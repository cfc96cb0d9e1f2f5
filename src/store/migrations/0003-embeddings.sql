-- requires: vector
-- Embeddings belong to a text, not to a passage: what did not change is not embedded again.

create table embeddings (
  model text not null,
  fingerprint text not null,
  embedding vector not null,
  primary key (model, fingerprint)
);
