// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectsearch.h"

#include "devicewords.h"
#include "entitysearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SubjectSearchModel)
};

constexpr int mostFound = SubjectSearchModel::mostFound;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

SubjectFind siteAt(const EntityColumns &columns, qsizetype row)
{
    const QByteArray id = columns.column(SiteColumn::Id).at(row).toByteArray();
    const QString name = columns.column(SiteColumn::Name).text(row);
    const QString idText = QString::fromUtf8(id);
    return {
        id, false, id, name.isEmpty() ? idText : name,
        joined({Words::tr("Site"), name.isEmpty() ? QString() : idText, columns.column(SiteColumn::City).text(row)})};
}

SubjectFind deviceAt(const EntityColumns &columns, qsizetype row)
{
    const QByteArray id = columns.column(DeviceColumn::Id).at(row).toByteArray();
    const QByteArrayView kind = columns.column(DeviceColumn::Kind).at(row);
    return {
        id, true, columns.column(DeviceColumn::Site).at(row).toByteArray(), QString::fromUtf8(id),
        joined({kind.isEmpty() ? Words::tr("Device") : deviceKindText(kind),
                columns.column(DeviceColumn::SerialNumber).text(row), columns.column(DeviceColumn::Site).text(row)})};
}

//! The kind whose words for people hold the text: they are translated, the store knows the contract's.
QString kindMeant(const QString &text)
{
    for (const auto &word : {"inverter"_ba, "battery_pack"_ba, "PV"_ba, "EV"_ba, "meter"_ba, "load_control_relay"_ba}) {
        if (deviceKindText(word).contains(text, Qt::CaseInsensitive))
            return QString::fromLatin1(word);
    }
    return {};
}

} // namespace

std::vector<SubjectFind> findSubjects(const EntityColumns &sites, const EntityColumns &devices, const QString &text,
                                      const QString &kind)
{
    const QString wanted = text.trimmed();
    const std::vector<qsizetype> siteRows =
        findEntities(sites, {int(SiteColumn::Name), int(SiteColumn::City)}, wanted, mostFound);
    std::vector<qsizetype> deviceRows =
        findEntities(devices,
                     {int(DeviceColumn::DeviceId), int(DeviceColumn::Kind), int(DeviceColumn::Site),
                      int(DeviceColumn::Manufacturer), int(DeviceColumn::Model), int(DeviceColumn::SerialNumber)},
                     wanted, mostFound);
    if (!kind.isEmpty() && deviceRows.size() < size_t(mostFound)) {
        const std::vector<qsizetype> ofKind = findEntities(devices, {int(DeviceColumn::Kind)}, kind, mostFound);
        for (const qsizetype row : ofKind) {
            if (std::find(deviceRows.begin(), deviceRows.end(), row) == deviceRows.end())
                deviceRows.push_back(row);
        }
    }
    // Each kind may have what the other one leaves, and half of the room when both have plenty.
    const size_t most = mostFound;
    const size_t siteCount = std::min(siteRows.size(), most - std::min(deviceRows.size(), most / 2));
    const size_t deviceCount = std::min(deviceRows.size(), most - siteCount);
    std::vector<SubjectFind> found;
    found.reserve(siteCount + deviceCount);
    for (size_t i = 0; i < siteCount; ++i)
        found.push_back(siteAt(sites, siteRows[i]));
    for (size_t i = 0; i < deviceCount; ++i)
        found.push_back(deviceAt(devices, deviceRows[i]));
    std::stable_partition(found.begin(), found.end(), [&wanted](const SubjectFind &one) {
        return QString::fromUtf8(one.id).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found;
}

SubjectSearchModel::SubjectSearchModel(const FleetStore &sites, const DeviceStore &devices, Worker &worker,
                                       QObject *parent)
    : QAbstractListModel(parent), m_sites(sites), m_devices(devices), m_worker(worker)
{}

void SubjectSearchModel::search(const QString &text)
{
    m_text = text;
    const QString wanted = text.trimmed();
    if (wanted.size() < shortestText) {
        m_call.cancel();
        show({});
        return;
    }
    m_call = m_worker.run([sites = m_sites.columns(), devices = m_devices.columns(), wanted, kind = kindMeant(wanted)] {
        return findSubjects(sites, devices, wanted, kind);
    });
    m_call->then(this, [this](const Result<std::vector<SubjectFind>> &found) {
        show(found ? *found : std::vector<SubjectFind>());
    });
}

void SubjectSearchModel::show(std::vector<SubjectFind> found)
{
    if (found != m_found) {
        beginResetModel();
        m_found = std::move(found);
        endResetModel();
    }
    Q_EMIT searched();
}

int SubjectSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant SubjectSearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SubjectFind &one = m_found[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return joined({one.title, one.detail});
    case IdRole: return one.id;
    case DeviceRole: return one.isDevice;
    case SiteRole: return one.site;
    default: return {};
    }
}

} // namespace switchyard
