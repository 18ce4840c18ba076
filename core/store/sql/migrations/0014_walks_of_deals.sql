-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 14, writable from 14.
-- Older programs would look for the person of each move, and take a deal's for nobody's.

-- What a journey's cards are: people (also where it is empty) or deals.
ALTER TABLE journey ADD COLUMN cards TEXT CHECK (cards = 'people' OR cards = 'deals');
-- Of a stage of deals: how many in a hundred of those that come here are won, as somebody thinks. Empty: nobody has said.
ALTER TABLE stage ADD COLUMN win_percent SMALLINT CHECK (win_percent BETWEEN 0 AND 100);

-- More than so many in a stage at once are too many, which the board tells and nothing stops. Empty: no limit.
ALTER TABLE stage ADD COLUMN wip_limit BIGINT CHECK (wip_limit > 0);

-- Whose walk it is: a person's or a deal's, one of the two. table_rebuild.h takes NOT NULL from person_id and adds the check, without
-- a look at the rows. A deal stands in one place.
ALTER TABLE placement ADD COLUMN deal_id BIGINT REFERENCES deal (id);
ALTER TABLE transition ADD COLUMN deal_id BIGINT REFERENCES deal (id);
ALTER TABLE repeated_visit ADD COLUMN deal_id BIGINT REFERENCES deal (id);
CREATE UNIQUE INDEX placement_by_deal ON placement (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX transition_by_deal ON transition (deal_id, happened_at) WHERE deal_id IS NOT NULL;
CREATE INDEX repeated_visit_by_deal ON repeated_visit (deal_id, journey_id) WHERE deal_id IS NOT NULL;

-- The deal that a task belongs to, beside its person.
ALTER TABLE task ADD COLUMN deal_id BIGINT REFERENCES deal (id);
CREATE INDEX task_by_deal ON task (deal_id) WHERE deal_id IS NOT NULL;
