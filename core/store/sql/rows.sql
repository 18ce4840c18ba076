-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a row of each of these tables is written, whoever writes it. Values are bound in the order in which their names
-- first appear, by the structs of core/store/rows; a time comes with its day flag behind it.
-- name: note_insert
INSERT INTO note (id, person_id, text, happened_at, happened_day, logged_at, version)
VALUES (next_id('note'), :person, :text, :at, :day, :now, :version)
-- name: task_insert
INSERT INTO task (id, person_id, title, due_at, due_day, owner, created_at, done_at, visit_id, stage_id, repeats,
    repeat_from_at, repeat_from_day, repeat_number, follows_id, remind_before, deal_id, version)
VALUES (next_id('task'), :person, :title, :due, :due_day, :owner, :now, :done, :visit, :stage, nullif(:repeats, ''),
    :from, :from_day, :number, :follows, :remind, :deal, :version)
-- Days that nobody has flagged are those that are exactly 00:00 UTC: that is how readers give a date.
-- name: profile_insert
INSERT INTO social_profile (id, person_id, network, handle, url, external_id, followers, followers_at, followed_since, version,
    followed_since_day)
VALUES (next_id('social_profile'), :person, :network, :handle, :url, :external, nullif(:followers, -1),
    nullif(:followers_at, 0), nullif(:since, 0),
    :version, CASE WHEN :since > 0 AND :since % 86400000 = 0 THEN 1 END)

-- name: transition_insert
INSERT INTO transition (id, person_id, deal_id, journey_id, from_stage_id, to_stage_id, happened_at, happened_day, logged_at, cause, actor,
    evidence_id, supersedes_id, reason, competitor, may_return_at, may_return_day)
VALUES (next_id('transition'), :person, :deal, :journey, :from, :to, :at, :day, :now, :cause, :actor, :evidence, :supersedes, :reason,
    :competitor, :return_at, :return_day)
-- Who is on the journey already is put elsewhere; laps add up, and a hold ends with the stage.
-- name: placement_set
INSERT INTO placement (id, person_id, deal_id, journey_id, stage_id, rank, entered_at, entered_day, laps, version)
VALUES (next_id('placement'), :person, :deal, :journey, :stage, :rank, :entered, :entered_day, :laps, :version)
ON CONFLICT (person_id, journey_id) DO UPDATE SET stage_id = excluded.stage_id, rank = excluded.rank,
    entered_at = excluded.entered_at, entered_day = excluded.entered_day, laps = placement.laps + excluded.laps, version = excluded.version,
    hold_since = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_since END,
    hold_until = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_until END,
    hold_reason = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_reason END
ON CONFLICT (deal_id) WHERE deal_id IS NOT NULL DO UPDATE SET stage_id = excluded.stage_id, rank = excluded.rank,
    entered_at = excluded.entered_at, entered_day = excluded.entered_day, laps = placement.laps + excluded.laps, version = excluded.version,
    hold_since = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_since END,
    hold_until = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_until END,
    hold_reason = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_reason END

-- name: interaction_insert
INSERT INTO interaction (id, person_id, channel, kind, incoming, intent, sentiment, text, link, campaign, happened_at, happened_day,
    logged_at, external_id, needs_answer, answered_at, version)
VALUES (next_id('interaction'), :person, :channel, :kind, :incoming, :intent, :sentiment, :text, :link, :campaign, :at, :day,
    :now, :external, :needs, nullif(:answered, 0), :version)
-- name: case_insert
INSERT INTO service_case (id, person_id, interaction_id, opened_at, opened_day, first_response_at, resolved_at, version)
VALUES (next_id('service_case'), :person, :interaction, :opened, :opened_day, nullif(:response, 0), nullif(:resolved, 0), :version)
-- name: purchase_insert
INSERT INTO purchase (id, person_id, happened_at, happened_day, logged_at, net_minor, currency, cost_minor, channel, order_source,
    order_number, refund_of_id, renewal_at, renewal_day, friction, abandoned, order_key, standing, standing_at, net_at, version)
VALUES (next_id('purchase'), :person, :at, :day, :now, :net, :currency, :cost, :channel, :source, :number, :refund_of, :renewal,
    :renewal_day, :friction, :abandoned, nullif(:key, ''), nullif(:standing, -1),
    nullif(:standing_at, 0), nullif(:net_at, 0), :version)
-- name: purchase_line_insert
INSERT INTO purchase_line (id, purchase_id, item, quantity, price_minor)
VALUES (next_id('purchase_line'), :purchase, :item, :quantity, :price)
-- Asked again, the answers take the place of those before.
-- name: enjoy_set
INSERT INTO enjoy_check (id, purchase_id, delivery, packaging, worked, support, surprise, score, asked_at, answered_at, answered_day,
    version)
VALUES (next_id('enjoy_check'), :purchase, :delivery, :packaging, :worked, :support, :surprise, :score, :at, :at, :day, :version)
ON CONFLICT (purchase_id) DO UPDATE SET delivery = excluded.delivery, packaging = excluded.packaging,
    worked = excluded.worked, support = excluded.support, surprise = excluded.surprise, score = excluded.score,
    answered_at = excluded.answered_at, answered_day = excluded.answered_day, version = excluded.version
-- name: driver_insert
INSERT INTO decision_driver (id, person_id, purchase_id, driver, nature, happened_at, happened_day, version)
VALUES (next_id('decision_driver'), :person, :purchase, :driver, :nature, :at, :day, :version)
-- name: consideration_insert
INSERT INTO consideration_item (id, person_id, brand, added_at, added_day, removed_at, removed_day, version)
VALUES (next_id('consideration_item'), :person, :brand, :added, :added_day, :removed, :removed_day, :version)
-- name: advocacy_insert
INSERT INTO advocacy_event (id, person_id, kind, happened_at, happened_day, logged_at, sentiment, reach, channel, note,
    interaction_id, external_id, thanked_at, version)
VALUES (next_id('advocacy_event'), :person, :kind, :at, :day, :now, :sentiment, :reach, :channel, :note, :interaction, :external,
    nullif(:thanked, 0), :version)
-- That somebody brought somebody is said once.
-- name: referral_insert
INSERT INTO referral (id, referrer_id, referred_id, happened_at, happened_day, logged_at, type, status, version)
VALUES (next_id('referral'), :referrer, :referred, :at, :day, :now, :type, :status, :version)
ON CONFLICT (referrer_id, referred_id) DO NOTHING
-- name: programme_insert
INSERT INTO reward_programme (id, name, referrer_minor, friend_minor, currency, milestone, budget_minor, starts_at, starts_day,
    ends_at, ends_day, version)
VALUES (next_id('reward_programme'), :name, :referrer, :friend, :currency, :milestone, :budget, :starts, :starts_day, :ends,
    :ends_day, :version)
-- In the same order, and the programme behind.
-- name: programme_update
UPDATE reward_programme SET name = :name, referrer_minor = :referrer, friend_minor = :friend, currency = :currency,
    milestone = :milestone, budget_minor = :budget, starts_at = :starts, starts_day = :starts_day, ends_at = :ends,
    ends_day = :ends_day, version = :version
WHERE id = :id AND (name, referrer_minor, friend_minor, currency, milestone) IS NOT
        (:name, :referrer, :friend, :currency, :milestone)
    OR id = :id AND (budget_minor IS NOT :budget OR starts_at IS NOT :starts OR ends_at IS NOT :ends
        OR starts_day IS NOT :starts_day OR ends_day IS NOT :ends_day)
