// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteprovider.h"

#include <QCoreApplication>

namespace switchyard {

using namespace Qt::StringLiterals;

void SiteProvider::find(const QString &text, int limit, const Answer &answer)
{
    std::vector<PaletteItem> items;
    const QString wanted = text.trimmed();
    if (wanted.size() < 2) {
        answer({});
        return;
    }
    const SiteColumns &columns = m_store.columns();
    const TextColumn &ids = columns.column(SiteColumn::Id);
    const TextColumn &names = columns.column(SiteColumn::Name);
    const TextColumn &cities = columns.column(SiteColumn::City);
    for (qsizetype row = 0; row < columns.rows() && int(items.size()) < limit; ++row) {
        const QString &id = ids.at(row);
        const QString &name = names.at(row);
        if (!id.contains(wanted, Qt::CaseInsensitive) && !name.contains(wanted, Qt::CaseInsensitive))
            continue;
        PaletteItem item;
        item.title = name.isEmpty() ? id : name;
        item.detail = QCoreApplication::translate("switchyard::SiteProvider", "Site");
        for (const QString &part : {name.isEmpty() ? QString() : id, cities.at(row)}) {
            if (!part.isEmpty())
                item.detail += u" · "_s + part;
        }
        item.icon = IconName::Site;
        item.matched = true;
        item.boost = id.compare(wanted, Qt::CaseInsensitive) == 0 ? 1000 : 0;
        item.run = [open = m_open, siteId = m_store.idAt(row)] { open(siteId); };
        items.push_back(std::move(item));
    }
    answer(std::move(items));
}

} // namespace switchyard
