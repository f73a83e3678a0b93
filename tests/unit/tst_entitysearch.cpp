// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitysearch.h"
#include "fleetstore.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestEntitySearch : public QObject
{
    Q_OBJECT

    FleetStore m_store;

    void add(const QString &id, const QString &name, const QString &city)
    {
        Site site;
        site.siteId = SiteId(id);
        site.name = name;
        site.address.emplace().city = city;
        m_store.take(site, Instant());
    }
    QStringList found(const QString &text, int limit = 10) const
    {
        QStringList ids;
        const auto rows = findEntities(m_store.columns(), {int(SiteColumn::Name), int(SiteColumn::City)}, text, limit);
        for (const qsizetype row : rows)
            ids.append(m_store.idAt(row).text());
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        add(u"S-100"_s, u"Harbour View"_s, u"Leeds"_s);
        add(u"S-10"_s, u"Mill"_s, u"Old Harbour"_s);
        add(u"S-1"_s, u"ÉCOLE"_s, u"Lyon"_s);
        add(u"X-S-1"_s, QString(), QString());
    }

    void theVeryIdComesFirstThenBeginnings()
    {
        QCOMPARE(found(u"s-1"_s), QStringList({u"S-1"_s, u"S-100"_s, u"S-10"_s, u"X-S-1"_s}));
        QCOMPARE(found(u" S-10 "_s), QStringList({u"S-10"_s, u"S-100"_s}));
    }
    void namesAndCitiesAreSearched()
    {
        QCOMPARE(found(u"harbour"_s), QStringList({u"S-100"_s, u"S-10"_s}));
        QCOMPARE(found(u"école"_s), QStringList({u"S-1"_s}));
        QCOMPARE(found(u"nowhere"_s), QStringList());
    }
    void theLimitKeepsTheBest()
    {
        QCOMPARE(found(u"s-1"_s, 1), QStringList({u"S-1"_s}));
        QCOMPARE(found(u"s-1"_s, 0), QStringList());
    }
    void oneCharacterFindsNothing() { QCOMPARE(found(u"s"_s), QStringList()); }
};

QTEST_GUILESS_MAIN(TestEntitySearch)
#include "tst_entitysearch.moc"
