// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdrafts.h"

#include "log.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString fileOf(const QString &folder, const QUuid &id)
{
    return folder + u'/' + id.toString(QUuid::WithoutBraces) + ".json"_L1;
}

//! The file's name says which draft it is: a copy is one of its own.
std::optional<VisitDraft> readOne(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto draft = VisitDraft::fromJson(QJsonDocument::fromJson(file.read(largestFile)).object());
    const QUuid id = QUuid::fromString(QFileInfo(path).completeBaseName());
    if (!draft || id.isNull())
        return {};
    draft->id = id;
    return draft;
}

QString setAside(const QString &path)
{
    QString target = path + ".damaged"_L1;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = path + ".damaged-"_L1 + QString::number(n);
    qCWarning(lcStore).noquote() << "a file is no draft of a visit:" << QFileInfo(path).fileName();
    return QFile::rename(path, target) ? target : path;
}

//! What a kill has left of a file that was being written (QSaveFile's name for it): nobody else would remove it.
void removeUnfinished(const QString &folder)
{
    static const QRegularExpression unfinished(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json\\.[A-Za-z]{6}$"_s);
    const QStringList names = QDir(folder).entryList({u"*.json.??????"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (unfinished.match(name).hasMatch())
            QFile::remove(folder + u'/' + name);
    }
}

ApiError storageError(const QFileDevice &file)
{
    return ApiError::of(ApiError::Kind::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

std::optional<ApiError> ensureFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, onlyOwner))
        return {};
    return ApiError::of(ApiError::Kind::Storage, u"cannot create %1"_s.arg(folder));
}

} // namespace

VisitDrafts::VisitDrafts(const QString &folder, Clock &clock, const DraftPace &pace, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock), m_pace(pace)
{}

VisitDrafts::~VisitDrafts()
{
    if (m_folder.isEmpty() || !isDirty())
        return;
    m_worker.run([folder = m_folder, writes = takeDirty()] { return writeAll(folder, writes); });
}

QString VisitDrafts::folderBeside(const QString &journalFile)
{
    return journalFile.isEmpty() ? QString() : QFileInfo(journalFile).path() + "/drafts"_L1;
}

Call<std::vector<VisitDraft>> VisitDrafts::load()
{
    if (m_folder.isEmpty())
        return settled<std::vector<VisitDraft>>(drafts());
    const Promise<std::vector<VisitDraft>> promise;
    const auto reading = m_worker.run([folder = m_folder] { return readAll(folder); });
    reading.then(this, [this, promise](const Result<Loaded> &loaded) {
        if (loaded)
            takeLoaded(*loaded);
        promise.settle(drafts());
    });
    return promise.call();
}

VisitDrafts::Loaded VisitDrafts::readAll(const QString &folder)
{
    removeUnfinished(folder);
    Loaded loaded;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        if (auto draft = readOne(file.filePath()))
            loaded.drafts.push_back(std::move(*draft));
        else
            loaded.setAsideAs.append(setAside(file.filePath()));
    }
    return loaded;
}

void VisitDrafts::takeLoaded(const Loaded &loaded)
{
    for (const VisitDraft &draft : loaded.drafts) {
        if (!m_removed.contains(draft.id))
            m_kept.insert({draft.id, {draft, false}}); // what was kept meanwhile is newer
    }
    if (!loaded.setAsideAs.isEmpty()) {
        if (!m_problem)
            m_problem.emplace();
        m_problem->setAsideAs = loaded.setAsideAs;
        Q_EMIT problemChanged();
    }
    Q_EMIT changed();
}

void VisitDrafts::keep(const VisitDraft &draft)
{
    if (m_removed.contains(draft.id))
        return;
    VisitDraft dated = draft;
    const auto known = m_kept.find(draft.id);
    if (known != m_kept.end()) {
        dated.changed_ms = known->second.draft.changed_ms;
        if (known->second.draft == dated)
            return;
    }
    dated.changed_ms = m_clock.now().ms;
    m_kept[draft.id] = {dated, true};
    m_clock.after(m_pace.quiet, this, [this, change = ++m_changes] {
        if (change == m_changes)
            write();
    });
    if (!std::exchange(m_isDue, true)) {
        m_clock.after(m_pace.longest, this, [this, before = m_writes] {
            if (before == m_writes)
                write();
        });
    }
    Q_EMIT changed();
}

Call<Done> VisitDrafts::flush()
{
    const Promise<Done> promise;
    m_flushing.push_back(promise);
    write();
    return promise.call();
}

void VisitDrafts::remove(const QUuid &id)
{
    if (m_removed.contains(id))
        return;
    m_removed.insert(id);
    m_toRemove.insert(id);
    m_kept.erase(id);
    write();
    Q_EMIT changed();
}

const VisitDraft *VisitDrafts::find(const QUuid &id) const
{
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? nullptr : &found->second.draft;
}

std::vector<VisitDraft> VisitDrafts::drafts() const
{
    std::vector<VisitDraft> drafts;
    drafts.reserve(m_kept.size());
    for (const auto &[id, kept] : m_kept)
        drafts.push_back(kept.draft);
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const VisitDraft &one, const VisitDraft &other) { return one.changed_ms > other.changed_ms; });
    return drafts;
}

bool VisitDrafts::isDirty() const
{
    return !m_toRemove.isEmpty()
        || std::any_of(m_kept.begin(), m_kept.end(), [](const auto &entry) { return entry.second.isDirty; });
}

std::vector<VisitDrafts::Write> VisitDrafts::takeDirty()
{
    std::vector<Write> writes;
    for (auto &[id, kept] : m_kept) {
        if (std::exchange(kept.isDirty, false))
            writes.push_back({id, QJsonDocument(kept.draft.toJson()).toJson()});
    }
    const QSet<QUuid> removed = std::exchange(m_toRemove, {});
    for (const QUuid &id : removed)
        writes.push_back({id, {}});
    return writes;
}

//! One after the other, so that the newest content is the last to be written.
void VisitDrafts::write()
{
    if (m_writing) {
        m_writesAgain = true;
        return;
    }
    ++m_writes;
    m_isDue = false;
    auto promises = std::exchange(m_flushing, {});
    auto writes = takeDirty();
    if (m_folder.isEmpty() || writes.empty()) {
        for (const auto &promise : promises)
            promise.settle(Done{});
        return;
    }
    m_writing = true;
    const auto writing = m_worker.run([folder = m_folder, writes] { return writeAll(folder, writes); });
    writing.then(this, [this, writes, promises = std::move(promises)](const Result<Failures> &failures) {
        m_writing = false;
        const auto error = takeWritten(writes, failures);
        for (const auto &promise : promises)
            promise.settle(error ? Result<Done>(*error) : Result<Done>(Done{}));
        if (std::exchange(m_writesAgain, false))
            write();
    });
}

VisitDrafts::Failures VisitDrafts::writeAll(const QString &folder, const std::vector<Write> &writes)
{
    if (const auto error = ensureFolder(folder))
        return Failures(writes.size(), error);
    Failures failures;
    failures.reserve(writes.size());
    for (const Write &write : writes) {
        const QString path = fileOf(folder, write.id);
        if (write.json.isEmpty()) {
            QFile file(path);
            failures.push_back(!file.exists() || file.remove() ? std::nullopt : std::optional(storageError(file)));
            continue;
        }
        const auto written = writeWholeFile(path, write.json);
        failures.push_back(written ? std::nullopt : std::optional(written.error()));
    }
    return failures;
}

std::optional<ApiError> VisitDrafts::takeWritten(const std::vector<Write> &writes, const Result<Failures> &failures)
{
    std::optional<ApiError> error;
    for (size_t i = 0; i < writes.size(); ++i) {
        const auto failure = failures ? failures->at(i) : std::optional(failures.error());
        if (!failure)
            continue;
        error = failure;
        if (writes[i].json.isEmpty())
            m_toRemove.insert(writes[i].id);
        else if (const auto kept = m_kept.find(writes[i].id); kept != m_kept.end())
            kept->second.isDirty = true;
    }
    setError(error);
    if (error && !std::exchange(m_retries, true)) {
        m_clock.after(m_pace.again, this, [this] {
            m_retries = false;
            write();
        });
    }
    return error;
}

void VisitDrafts::setError(const std::optional<ApiError> &error)
{
    Problem problem = m_problem.value_or(Problem());
    const Problem former = problem;
    problem.error = error;
    if (problem == former)
        return;
    if (error)
        qCWarning(lcStore).noquote() << "a draft of a visit cannot be written:" << error->message;
    m_problem = error || !problem.setAsideAs.isEmpty() ? std::optional(problem) : std::nullopt;
    Q_EMIT problemChanged();
}

} // namespace switchyard
