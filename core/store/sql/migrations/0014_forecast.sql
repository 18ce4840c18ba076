-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 13, writable from 14.
-- Older programs do not know what an owner is to sell and would lose it when they write the whole content out.

-- What somebody is to sell in a month, and what they have said that they will: typed, beside what the forecast works out.
-- `owner` may be empty: what nobody looks after. `month`: "2026-12". Each is empty where nobody has said it.
CREATE TABLE sales_plan (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL DEFAULT '',
    month TEXT NOT NULL CHECK (length(month) = 7),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    target_minor BIGINT CHECK (target_minor >= 0),
    commit_minor BIGINT CHECK (commit_minor >= 0),
    version BIGINT NOT NULL,
    UNIQUE (owner, month, currency)
);
