-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 2, writable from 2.
-- Waiting thresholds, people on hold, saved views of the board, suggestions of rules.
-- New columns of old tables may be empty: before-images of older operations have no value for them.

-- 1 or empty: three quarters of the completed visits were shorter (once there are twenty); 0: wait_days always.
ALTER TABLE stage ADD COLUMN wait_automatic SMALLINT CHECK (wait_automatic IN (0, 1));

-- On hold: stays in the stage, does not count as waiting. Empty hold_until: until somebody resumes it.
ALTER TABLE placement ADD COLUMN hold_since BIGINT;
ALTER TABLE placement ADD COLUMN hold_until BIGINT;
ALTER TABLE placement ADD COLUMN hold_reason TEXT;

CREATE TABLE board_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (journey_id, name)
);

-- What a rule proposes for a person, and the row that made it do so. The same evidence proposes the same once.
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id BIGINT NOT NULL REFERENCES rule (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT REFERENCES journey (id),
    action TEXT NOT NULL,
    evidence_entity TEXT NOT NULL,
    evidence_id BIGINT NOT NULL,
    evidence_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'dismissed')),
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    version BIGINT NOT NULL,
    UNIQUE (rule_id, person_id, evidence_entity, evidence_id)
);
CREATE INDEX suggestion_open ON suggestion (made_at) WHERE state = 'open';
CREATE INDEX suggestion_by_person ON suggestion (person_id);
