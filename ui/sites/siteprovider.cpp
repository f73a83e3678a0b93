// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteprovider.h"

#include "sitesearch.h"

namespace switchyard {

using namespace Qt::StringLiterals;

SiteProvider::SiteProvider(const FleetStore &store, Worker &worker, Open open, QObject *parent)
    : QObject(parent), m_store(store), m_worker(worker), m_open(std::move(open))
{}

void SiteProvider::find(const QString &text, int limit, const Answer &answer)
{
    m_search = m_worker.run([columns = m_store.columns(), text, limit] { return findSites(columns, text, limit); });
    m_search->then(this, [this, text, answer](const Result<std::vector<qsizetype>> &rows) {
        std::vector<PaletteItem> items;
        if (rows) {
            for (const qsizetype row : *rows)
                items.push_back(itemOf(row, text.trimmed()));
        }
        answer(std::move(items));
    });
}

PaletteItem SiteProvider::itemOf(qsizetype row, const QString &wanted) const
{
    const SiteColumns &columns = m_store.columns();
    const QString id = columns.column(SiteColumn::Id).text(row);
    const QString name = columns.column(SiteColumn::Name).text(row);
    PaletteItem item;
    item.title = name.isEmpty() ? id : name;
    item.detail = tr("Site");
    for (const QString &part : {name.isEmpty() ? QString() : id, columns.column(SiteColumn::City).text(row)}) {
        if (!part.isEmpty())
            item.detail += u" · "_s + part;
    }
    item.icon = IconName::Site;
    item.matched = true;
    item.boost = id.compare(wanted, Qt::CaseInsensitive) == 0 ? 1000 : 0;
    item.run = [open = m_open, siteId = m_store.idAt(row)] { open(siteId); };
    return item;
}

} // namespace switchyard
