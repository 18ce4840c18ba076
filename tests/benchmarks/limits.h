// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

/// The limits that benchmarks stand beside: the same work by SQLite's C API alone.
namespace vouch::bench
{

struct MadePerson {
    QString name, email, phone, company, instagram, x, linkedin;
};
/// People that differ as real ones do; the same for a seed.
std::vector<MadePerson> makePeople(int count, unsigned seed);
/// Writes them as a CSV file; returns its size in bytes.
qint64 writeCsv(const std::vector<MadePerson> &people, const QString &path);

/// ms to insert the people and their profiles into a fresh file with the indexes and the full-text index that
/// Vouch keeps, in one transaction with the C API and no parsing, matching, journal or search text. Leaves
/// the file.
double bulkInsertLimit(const std::vector<MadePerson> &people, const QString &path);
/// Median ms of a commit of one updated row in that file (WAL, synchronous=FULL).
double commitLimit(const QString &path, int times);
/// ms of one search by `LIKE '%word%'` in that file.
double likeLimit(const QString &path, const QString &word);

/// Five questions of reports (purchases by month, people by stage, answers by channel, people by channel, who
/// bought how often) in SQL over the facts of a workspace file, copied to `path` with an index that covers
/// each.
class SqlReports
{
public:
    SqlReports(const QString &workspace, const QString &path);
    ~SqlReports();
    void run();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vouch::bench
