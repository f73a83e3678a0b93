// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityprovider.h"

#include "devicewords.h"
#include "entitysearch.h"

namespace switchyard {

using namespace Qt::StringLiterals;

EntityProvider::EntityProvider(const EntityStore &store, Kind kind, Worker &worker, Open open, QObject *parent)
    : QObject(parent), m_store(store), m_kind(std::move(kind)), m_worker(worker), m_open(std::move(open))
{}

EntityProvider::Kind EntityProvider::sites()
{
    Kind kind;
    kind.searched = {int(SiteColumn::Name), int(SiteColumn::City)};
    kind.icon = IconName::Site;
    kind.title = [](const EntityColumns &columns, qsizetype row) {
        const QString name = columns.column(SiteColumn::Name).text(row);
        return name.isEmpty() ? columns.column(SiteColumn::Id).text(row) : name;
    };
    kind.detail = [](const EntityColumns &columns, qsizetype row) {
        const bool isNamed = !columns.column(SiteColumn::Name).at(row).isEmpty();
        return QStringList{tr("Site"), isNamed ? columns.column(SiteColumn::Id).text(row) : QString(),
                           columns.column(SiteColumn::City).text(row)};
    };
    return kind;
}

EntityProvider::Kind EntityProvider::devices()
{
    Kind kind;
    kind.searched = {int(DeviceColumn::DeviceId), int(DeviceColumn::SerialNumber)};
    kind.icon = IconName::Devices;
    kind.title = [](const EntityColumns &columns, qsizetype row) { return columns.column(DeviceColumn::Id).text(row); };
    kind.detail = [](const EntityColumns &columns, qsizetype row) {
        const QByteArrayView word = columns.column(DeviceColumn::Kind).at(row);
        return QStringList{word.isEmpty() ? tr("Device") : deviceKindText(word),
                           columns.column(DeviceColumn::SerialNumber).text(row),
                           columns.column(DeviceColumn::Site).text(row)};
    };
    return kind;
}

void EntityProvider::find(const QString &text, int limit, const Answer &answer)
{
    m_search = m_worker.run([columns = m_store.columns(), searched = m_kind.searched, text, limit] {
        return findEntities(columns, searched, text, limit);
    });
    m_search->then(this, [this, text, answer](const Result<std::vector<qsizetype>> &rows) {
        std::vector<PaletteItem> items;
        if (rows) {
            for (const qsizetype row : *rows)
                items.push_back(itemOf(row, text.trimmed()));
        }
        answer(std::move(items));
    });
}

PaletteItem EntityProvider::itemOf(qsizetype row, const QString &wanted) const
{
    const EntityColumns &columns = m_store.columns();
    PaletteItem item;
    item.title = m_kind.title(columns, row);
    QStringList details = m_kind.detail(columns, row);
    details.removeAll(QString());
    item.detail = details.join(u" · "_s);
    item.icon = m_kind.icon;
    item.matched = true;
    const QByteArray id = m_store.idBytes(row).toByteArray();
    item.boost = QString::fromUtf8(id).compare(wanted, Qt::CaseInsensitive) == 0 ? 1000 : 0;
    item.run = [open = m_open, id] { open(id); };
    return item;
}

} // namespace switchyard
