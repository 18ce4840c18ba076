-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 3, writable from 3.
-- A deleted stage that somebody once stood in keeps its row: moves of the past name it, and history must stay true.
-- Reports count its visits as visits of the stage it was folded into: the one its people went to, else a neighbour.
-- Stages that nobody ever stood in are deleted altogether.

ALTER TABLE stage ADD COLUMN deleted_at BIGINT;
ALTER TABLE stage ADD COLUMN folded_into BIGINT REFERENCES stage (id);
