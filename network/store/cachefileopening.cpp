// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefileopening.h"

#include "log.h"

#include <QDateTime>
#include <QFile>

namespace switchyard {

using namespace Qt::StringLiterals;

CacheFileOpening::CacheFileOpening(SqliteDatabase &database, QString path, Format format)
    : m_database(database), m_path(std::move(path)), m_format(std::move(format))
{}

ApiError CacheFileOpening::damaged(const QString &what)
{
    ApiError error = ApiError::of(ApiError::Kind::Storage, what);
    error.code = u"corrupt"_s;
    return error;
}

bool CacheFileOpening::isDamage(const ApiError &error)
{
    return error.code == u"corrupt"_s;
}

bool CacheFileOpening::isNewerVersion(const ApiError &error)
{
    return error.code == u"newer-version"_s;
}

CacheFileProblem CacheFileOpening::open(const Load &load)
{
    const auto done = tryOpen(load);
    if (done)
        return {};
    if (isDamage(done.error()))
        return beginAnew(done.error(), load);
    m_database.close();
    return {done.error(), {}, m_newerVersion};
}

CacheFileProblem CacheFileOpening::beginAnew(const ApiError &why, const Load &load)
{
    qCWarning(lcStore).noquote() << "the cache is set aside:" << why.message;
    CacheFileProblem problem{{}, {}, m_newerVersion};
    problem.setAsideAs = setAside();
    const auto done = problem.setAsideAs.isEmpty() ? Result<Done>(why) : tryOpen(load);
    if (!done) {
        problem.error = done.error();
        m_database.close();
    }
    return problem;
}

Result<Done> CacheFileOpening::tryOpen(const Load &load)
{
    auto done = m_database.open(m_path, m_format.safety);
    if (done)
        done = prepare();
    if (done)
        done = load();
    return done;
}

Result<Done> CacheFileOpening::prepare()
{
    const qint64 version = m_database.pragma("user_version");
    const qint64 id = m_database.pragma("application_id");
    if (const auto readable = m_database.run("SELECT count(*) FROM sqlite_master"); !readable)
        return readable;
    if (version == 0 ? id != 0 : id != m_format.applicationId)
        return damaged(u"it is a database of another program"_s);
    if (version < 0)
        return damaged(u"it has no version"_s);
    const auto known = qint64(m_format.migrations.size());
    m_newerVersion = version > known;
    if (m_newerVersion) {
        ApiError error = damaged(u"it was written by a newer version"_s);
        if (m_format.keepsNewer)
            error.code = u"newer-version"_s;
        return error;
    }
    for (qint64 step = version; step < known; ++step) {
        const QByteArray sql = QByteArray("BEGIN IMMEDIATE;") + m_format.migrations[size_t(step)]
            + "PRAGMA application_id = " + QByteArray::number(m_format.applicationId)
            + ";PRAGMA user_version = " + QByteArray::number(step + 1) + ";COMMIT;";
        if (const auto done = m_database.run(sql.constData()); !done)
            return done;
    }
    return Done{};
}

QString CacheFileOpening::setAside()
{
    m_database.close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString aside = m_path + u".aside-"_s + stamp;
    if (!QFile::rename(m_path, aside))
        return {};
    // The log belongs to the file it was written for; the index beside it is made anew.
    QFile::rename(m_path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    return aside;
}

} // namespace switchyard
