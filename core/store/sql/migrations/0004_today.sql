-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 3, writable from 3.
-- What Today asks for at each change: few rows among many.
CREATE INDEX interaction_unanswered ON interaction (happened_at) WHERE needs_answer = 1 AND answered_at IS NULL;
CREATE INDEX advocacy_event_unthanked ON advocacy_event (happened_at) WHERE thanked_at IS NULL;
