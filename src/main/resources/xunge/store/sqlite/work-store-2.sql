ALTER TABLE violation ADD COLUMN position_source TEXT;
ALTER TABLE violation ADD COLUMN position_accuracy_m REAL;
ALTER TABLE violation ADD COLUMN position_age_ms INTEGER;
CREATE TABLE track_point (
  fid INTEGER PRIMARY KEY NOT NULL,
  geom POINT,
  shift TEXT NOT NULL REFERENCES shift(shift),
  time DATETIME NOT NULL,
  accuracy_m REAL,
  speed REAL,
  course REAL,
  source TEXT NOT NULL,
  after_gap BOOLEAN NOT NULL
);
CREATE INDEX track_point_time ON track_point(time);
