// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/limits.h"

#include "core/store/connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::bench
{

namespace
{

class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
    }
    ~Database() { sqlite3_close(m_handle); }
    void run(const char *sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql, message);
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void bind(sqlite3_stmt *statement, int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void step(sqlite3_stmt *statement)
{
    while (sqlite3_step(statement) == SQLITE_ROW) {
    }
    sqlite3_reset(statement);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

std::vector<MadePerson> makePeople(int count, unsigned seed)
{
    static const QStringList given{u"Ana"_s,   u"Bo"_s,      u"Carla"_s, u"Dmitri"_s, u"Emeka"_s, u"Fatima"_s,
                                   u"Goran"_s, u"Hye-jin"_s, u"Inês"_s,  u"José"_s,   u"Kaisa"_s, u"Lin"_s,
                                   u"Zoë"_s,   u"伟"_s,      u"小明"_s,  u"Иван"_s};
    static const QStringList family{u"Sousa"_s,  u"Müller"_s, u"Okafor"_s, u"Novák"_s,    u"Haddad"_s,
                                    u"Tanaka"_s, u"Smith"_s,  u"Silva"_s,  u"Kowalska"_s, u"王"_s,
                                    u"李"_s,     u"Петров"_s, u"García"_s, u"Rossi"_s};
    std::mt19937 random(seed);
    std::vector<MadePerson> people;
    people.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        MadePerson person;
        person.name = given.at(random() % given.size()) + u' ' + family.at(random() % family.size());
        person.email = u"person"_s + number + u"@example.com"_s;
        person.phone = u"+34600"_s + number.rightJustified(6, u'0');
        person.company = u"Company "_s + QString::number(random() % 5000);
        person.instagram = u"ig_"_s + number;
        person.x = u"x_"_s + number;
        person.linkedin = u"li-"_s + number;
        people.push_back(person);
    }
    return people;
}

qint64 writeCsv(const std::vector<MadePerson> &people, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream stream(&file);
    stream << "Name,Email,Phone,Company,Instagram,Twitter,LinkedIn\n";
    for (const MadePerson &person : people)
        stream << person.name << ',' << person.email << ',' << person.phone << ',' << person.company << ','
               << person.instagram << ',' << person.x << ',' << person.linkedin << '\n';
    stream.flush();
    return file.size();
}

double bulkInsertLimit(const std::vector<MadePerson> &people, const QString &path)
{
    Database db(path);
    db.run("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, company TEXT, sort_key TEXT, search_text "
           "TEXT, number INTEGER);"
           "CREATE INDEX person_sort ON person (sort_key, id);"
           "CREATE TABLE email (id INTEGER PRIMARY KEY, person_id INTEGER, address TEXT, address_key TEXT);"
           "CREATE INDEX email_person ON email (person_id); CREATE INDEX email_key ON email (address_key);"
           "CREATE TABLE phone (id INTEGER PRIMARY KEY, person_id INTEGER, number TEXT, e164 TEXT);"
           "CREATE INDEX phone_person ON phone (person_id); CREATE INDEX phone_key ON phone (e164);"
           "CREATE TABLE profile (id INTEGER PRIMARY KEY, person_id INTEGER, network TEXT, handle TEXT);"
           "CREATE INDEX profile_person ON profile (person_id); CREATE UNIQUE INDEX profile_key ON profile "
           "(network, handle);"
           "CREATE VIRTUAL TABLE fts USING fts5 (search_text, content = 'person', content_rowid = 'id', "
           "tokenize = 'unicode61 "
           "remove_diacritics 2', prefix = '1 2 3', detail = full)");
    QElapsedTimer timer;
    timer.start();
    db.run("BEGIN IMMEDIATE");
    sqlite3_stmt *person = db.prepare("INSERT INTO person VALUES (?, ?, ?, ?, ?, 0)");
    sqlite3_stmt *email = db.prepare("INSERT INTO email VALUES (NULL, ?, ?, ?)");
    sqlite3_stmt *phone = db.prepare("INSERT INTO phone VALUES (NULL, ?, ?, ?)");
    sqlite3_stmt *profile = db.prepare("INSERT INTO profile VALUES (NULL, ?, ?, ?)");
    sqlite3_stmt *fts = db.prepare("INSERT INTO fts (rowid, search_text) VALUES (?, ?)");
    sqlite3_int64 id = 0;
    for (const MadePerson &made : people) {
        ++id;
        const QString search =
            made.name + u' ' + made.company + u' ' + made.instagram + u' ' + made.x + u' ' + made.linkedin;
        sqlite3_bind_int64(person, 1, id);
        bind(person, 2, made.name);
        bind(person, 3, made.company);
        bind(person, 4, made.name);
        bind(person, 5, search);
        step(person);
        sqlite3_bind_int64(email, 1, id);
        bind(email, 2, made.email);
        bind(email, 3, made.email);
        step(email);
        sqlite3_bind_int64(phone, 1, id);
        bind(phone, 2, made.phone);
        bind(phone, 3, made.phone);
        step(phone);
        for (const auto &[network, handle] :
             {std::pair{u"instagram"_s, made.instagram}, std::pair{u"x"_s, made.x},
              std::pair{u"linkedin"_s, made.linkedin}}) {
            sqlite3_bind_int64(profile, 1, id);
            bind(profile, 2, network);
            bind(profile, 3, handle);
            step(profile);
        }
        sqlite3_bind_int64(fts, 1, id);
        bind(fts, 2, search);
        step(fts);
    }
    for (sqlite3_stmt *statement : {person, email, phone, profile, fts})
        sqlite3_finalize(statement);
    db.run("COMMIT");
    return milliseconds(timer);
}

double commitLimit(const QString &path, int times)
{
    Database db(path);
    sqlite3_stmt *update = db.prepare("UPDATE person SET number = number + 1 WHERE id = ?");
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        db.run("BEGIN IMMEDIATE");
        sqlite3_bind_int64(update, 1, 1 + i * 7);
        step(update);
        db.run("COMMIT");
        took.push_back(milliseconds(timer));
    }
    sqlite3_finalize(update);
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

double likeLimit(const QString &path, const QString &word)
{
    Database db(path);
    sqlite3_stmt *like = db.prepare("SELECT id FROM person WHERE search_text LIKE ?");
    QElapsedTimer timer;
    timer.start();
    bind(like, 1, u'%' + word + u'%');
    step(like);
    sqlite3_finalize(like);
    return milliseconds(timer);
}

namespace
{

/// The facts of a workspace file in tables of their own with an index that covers each question.
constexpr auto copyFacts = R"(
CREATE TABLE purchase AS SELECT person_id, happened_at, net_minor, channel, abandoned FROM w.purchase;
CREATE TABLE visit AS SELECT person_id, to_stage_id AS stage_id, happened_at FROM w.transition
    WHERE to_stage_id IS NOT NULL;
CREATE TABLE interaction AS SELECT person_id, happened_at, channel, needs_answer, answered_at FROM w.interaction;
CREATE INDEX purchase_month ON purchase (happened_at, channel, net_minor, person_id);
CREATE INDEX purchase_person ON purchase (person_id, abandoned);
CREATE INDEX visit_stage ON visit (stage_id, person_id);
CREATE INDEX interaction_channel ON interaction (channel, person_id);
CREATE INDEX interaction_answer ON interaction (needs_answer, channel, happened_at, answered_at);
ANALYZE;
)";

constexpr const char *questions[] = {
    "SELECT strftime('%Y-%m', happened_at / 1000, 'unixepoch'), count(*), sum(net_minor), "
    "count(DISTINCT person_id) FROM purchase GROUP BY 1",
    "SELECT stage_id, count(DISTINCT person_id) FROM visit GROUP BY 1",
    "SELECT channel, count(*), sum(answered_at IS NOT NULL), avg(answered_at - happened_at) FROM interaction "
    "WHERE needs_answer = 1 OR answered_at IS NOT NULL GROUP BY 1",
    "SELECT channel, count(*), count(DISTINCT person_id) FROM interaction GROUP BY 1", // less than the heat
                                                                                       // map
    "SELECT n, count(*) FROM (SELECT count(*) AS n FROM purchase WHERE abandoned = 0 GROUP BY person_id) "
    "GROUP BY 1"};

} // namespace

struct SqlReports::Private {
    Database db;
    std::vector<sqlite3_stmt *> statements;

    explicit Private(const QString &path)
        : db(path)
    {
    }
};

SqlReports::SqlReports(const QString &workspace, const QString &path)
    : d(std::make_unique<Private>(path))
{
    d->db.run(("ATTACH '"_ba + workspace.toUtf8() + "' AS w").constData());
    d->db.run(copyFacts);
    d->db.run("DETACH w");
    for (const char *question : questions)
        d->statements.push_back(d->db.prepare(question));
}

SqlReports::~SqlReports()
{
    for (sqlite3_stmt *statement : d->statements)
        sqlite3_finalize(statement);
}

void SqlReports::run()
{
    for (sqlite3_stmt *statement : d->statements)
        step(statement);
}

} // namespace vouch::bench
