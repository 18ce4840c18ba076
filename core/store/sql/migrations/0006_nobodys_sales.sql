-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 6, writable from 6.
-- A sale may be of nobody known: an order of which no file has named the buyer yet. person_id is empty then.
CREATE TABLE rebuilt_purchase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT REFERENCES person (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    net_minor BIGINT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    cost_minor BIGINT,
    channel TEXT NOT NULL DEFAULT '',
    order_source TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    refund_of_id BIGINT REFERENCES purchase (id),
    renewal_at BIGINT,
    friction TEXT NOT NULL DEFAULT '',
    abandoned SMALLINT NOT NULL DEFAULT 0 CHECK (abandoned IN (0, 1)),
    version BIGINT NOT NULL
);
