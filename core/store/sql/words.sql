-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words to send: templates, letterhead, quotes.
-- name: templates
SELECT id, name, way, language, subject, body, version FROM message_template ORDER BY name, id
-- name: template_insert
INSERT INTO message_template (id, name, way, language, subject, body, version)
VALUES (next_id('message_template'), :name, :way, :language, :subject, :body, :version)
-- name: template_update
UPDATE message_template SET name = :name, way = :way, language = :language, subject = :subject, body = :body, version = :version
WHERE id = :id
-- name: template_delete
DELETE FROM message_template WHERE id = :id
-- name: letterhead
SELECT name, address, logo, first_quote, quote_note, version FROM letterhead ORDER BY id LIMIT 1
-- name: letterhead_insert
INSERT INTO letterhead (id, version) SELECT next_id('letterhead'), :version WHERE NOT EXISTS (SELECT 1 FROM letterhead)
-- name: letterhead_update
UPDATE letterhead SET name = :name, address = :address, logo = :logo, first_quote = :first_quote, quote_note = :quote_note,
    version = :version
-- name: quote_insert
INSERT INTO quote (id, deal_id, number, made_at, made_day, valid_until_at, valid_until_day, amount_minor, currency, tax_rate,
    tax_included, recipient, notes, state, version)
VALUES (next_id('quote'), :deal, :number, :made, :made_day, :valid, :valid_day, :amount, :currency, :tax, :included, :recipient,
    :notes, 'draft', :version)
-- name: quote_update
UPDATE quote SET made_at = :made, made_day = :made_day, valid_until_at = :valid, valid_until_day = :valid_day,
    amount_minor = :amount, currency = :currency, tax_rate = :tax, tax_included = :included, recipient = :recipient, notes = :notes,
    version = :version
WHERE id = :id
-- name: quote_state
UPDATE quote SET state = :state, sent_at = :sent, sent_day = :sent_day, decided_at = :decided, decided_day = :decided_day,
    version = :version
WHERE id = :id
-- name: quote_line_insert
INSERT INTO quote_line (id, quote_id, item, quantity, price_minor) VALUES (next_id('quote_line'), :quote, :item, :quantity, :price)
-- name: quote_lines_delete
DELETE FROM quote_line WHERE quote_id = :quote
-- name: quote_lines
SELECT item, quantity, price_minor FROM quote_line WHERE quote_id = :quote ORDER BY id
-- The smallest number from :first on that no quote has: a series without gaps, also after one was undone.
-- name: quote_next
SELECT min(n) FROM (SELECT :first AS n UNION ALL SELECT number + 1 FROM quote WHERE number >= :first)
WHERE n NOT IN (SELECT number FROM quote)
-- name: quotes
SELECT q.id, q.number, q.deal_id, d.title, coalesce(d.person_id, 0), coalesce(p.display_name, ''), q.made_at, q.made_day,
    q.valid_until_at, q.valid_until_day, q.amount_minor, q.currency, q.tax_rate, coalesce(q.tax_included, 0), q.recipient, q.notes,
    q.state, q.sent_at, q.sent_day, q.decided_at, q.decided_day, q.version
FROM quote q JOIN deal d ON d.id = q.deal_id LEFT JOIN person p ON p.id = d.person_id
WHERE (:id = 0 OR q.id = :id) AND (:number = 0 OR q.number = :number) AND (:deal = 0 OR q.deal_id = :deal)
    AND (:person = 0 OR d.person_id = :person OR d.id IN (SELECT r.deal_id FROM deal_person r WHERE r.person_id = :person))
    AND (:state = '' OR q.state = :state)
    AND (:made_by = 0 OR q.id IN (SELECT r.row_id FROM operation_row r
        WHERE r.operation_id = :made_by AND r.entity = 'quote' AND r.change = 'I'))
ORDER BY q.number DESC
-- name: quote_lines_of_deal_delete
DELETE FROM quote_line WHERE quote_id IN (SELECT id FROM quote WHERE deal_id = :deal)
-- name: quotes_of_deal_delete
DELETE FROM quote WHERE deal_id = :deal
-- name: quote_sent_of_deal
SELECT coalesce(max(number), 0) FROM quote WHERE deal_id = :deal AND state <> 'draft'
-- What somebody bought last: when, and the first thing of it.
-- name: purchase_last
SELECT b.happened_at, b.happened_day, coalesce((SELECT l.item FROM purchase_line l WHERE l.purchase_id = b.id ORDER BY l.id LIMIT 1), '')
FROM purchase b WHERE b.person_id = :person AND b.refund_of_id IS NULL AND b.abandoned = 0
ORDER BY moment(b.happened_at, b.happened_day) DESC, b.id DESC LIMIT 1
