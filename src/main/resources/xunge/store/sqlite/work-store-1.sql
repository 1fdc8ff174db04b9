CREATE TABLE event_log (
  seq INTEGER PRIMARY KEY NOT NULL,
  type TEXT NOT NULL,
  record TEXT NOT NULL,
  payload TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  mono_ms INTEGER NOT NULL,
  boot TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE TRIGGER event_log_no_update BEFORE UPDATE ON event_log
BEGIN
  SELECT RAISE(ABORT, 'an event is never changed');
END;
CREATE TRIGGER event_log_no_delete BEFORE DELETE ON event_log
BEGIN
  SELECT RAISE(ABORT, 'an event is never changed');
END;
CREATE TABLE shift (
  id INTEGER PRIMARY KEY NOT NULL,
  shift TEXT NOT NULL UNIQUE,
  inspector TEXT NOT NULL,
  opened_at DATETIME NOT NULL,
  closed_at DATETIME
);
CREATE TABLE violation (
  fid INTEGER PRIMARY KEY NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE,
  shift TEXT NOT NULL REFERENCES shift(shift),
  local_number TEXT NOT NULL,
  city_number TEXT,
  state TEXT NOT NULL DEFAULT 'DRAFT',
  campaign TEXT,
  class_standard TEXT,
  class_kind TEXT,
  class_code TEXT,
  class_name TEXT,
  plate TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  district TEXT,
  district_name TEXT,
  management_area TEXT,
  grid TEXT,
  road TEXT,
  road_name TEXT,
  chainage_m REAL,
  side TEXT,
  distance_m REAL,
  zone TEXT,
  begun_at DATETIME NOT NULL,
  is_void BOOLEAN NOT NULL DEFAULT 0,
  void_reason TEXT
);
CREATE INDEX violation_begun_at ON violation(begun_at);
CREATE TABLE photo (
  id INTEGER PRIMARY KEY NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  is_confirmed BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE violation_photo (
  id INTEGER PRIMARY KEY NOT NULL,
  violation TEXT NOT NULL REFERENCES violation(id),
  sha256 TEXT NOT NULL REFERENCES photo(sha256),
  file_name TEXT NOT NULL,
  UNIQUE (violation, sha256)
);
CREATE INDEX violation_photo_sha256 ON violation_photo(sha256);
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY NOT NULL,
  op TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  record TEXT NOT NULL REFERENCES violation(id),
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'WAITING',
  problem_type TEXT,
  problem_detail TEXT
);
CREATE INDEX outbox_record ON outbox(record);
CREATE INDEX outbox_waiting ON outbox(seq) WHERE state = 'WAITING';
CREATE TRIGGER outbox_is_frozen BEFORE UPDATE OF seq, op, type, record, sha256, bytes ON outbox
BEGIN
  SELECT RAISE(ABORT, 'an operation is never changed');
END;
CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox
BEGIN
  SELECT RAISE(ABORT, 'an operation is never deleted');
END;
CREATE TABLE recent_class (
  id INTEGER PRIMARY KEY NOT NULL,
  class_standard TEXT NOT NULL,
  class_kind TEXT NOT NULL,
  class_code TEXT NOT NULL,
  class_name TEXT NOT NULL,
  used_seq INTEGER NOT NULL,
  UNIQUE (class_standard, class_kind, class_code)
);
CREATE TABLE city_violation (
  fid INTEGER PRIMARY KEY NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  city_number TEXT NOT NULL,
  version INTEGER NOT NULL,
  feed_seq INTEGER NOT NULL,
  campaign TEXT,
  class_name TEXT,
  plate TEXT,
  note TEXT,
  fields TEXT NOT NULL,
  is_void BOOLEAN NOT NULL
);
CREATE TABLE city_photo (
  id INTEGER PRIMARY KEY NOT NULL,
  violation TEXT NOT NULL REFERENCES city_violation(id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  file_name TEXT NOT NULL
);
CREATE INDEX city_photo_violation ON city_photo(violation);
