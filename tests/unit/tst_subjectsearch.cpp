// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectsearch.h"
#include "watched.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestSubjectSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sites = std::make_unique<FleetStore>();
        m_devices = std::make_unique<DeviceStore>();
        m_worker = std::make_unique<Worker>();
        addSite(u"S-100"_s, u"Harbour View"_s, u"Leeds"_s);
        addSite(u"S-10"_s, {}, u"Old Harbour"_s);
        addDevice(u"BAT-1"_s, "battery_pack", u"S-100"_s, u"SN-77"_s);
        addDevice(u"MTR-1"_s, "meter", u"S-10"_s, {});
        addDevice(u"EV-S-10"_s, "EV", u"S-100"_s, {});
        m_model = std::make_unique<SubjectSearchModel>(*m_sites, *m_devices, *m_worker);
        watched(*m_model);
    }
    void cleanup()
    {
        m_model.reset();
        m_worker.reset();
    }

    void sitesAndDevicesAreFoundByWhatPeopleKnow()
    {
        QCOMPARE(found(u"harbour"_s), QStringList({u"S-100"_s, u"S-10"_s}));
        QCOMPARE(found(u"leeds"_s), QStringList(u"S-100"_s));
        QCOMPARE(found(u"sn-77"_s), QStringList(u"BAT-1"_s));
        QCOMPARE(found(u"Volt"_s), QStringList({u"BAT-1"_s, u"MTR-1"_s, u"EV-S-10"_s}));
        QCOMPARE(found(u"nowhere"_s), QStringList());
    }

    void theVeryIdComesFirstThenSites()
    {
        QCOMPARE(found(u" s-10 "_s), QStringList({u"S-10"_s, u"S-100"_s, u"BAT-1"_s, u"MTR-1"_s, u"EV-S-10"_s}));
        QCOMPARE(found(u"ev-s-10"_s), QStringList(u"EV-S-10"_s));
    }

    void kindsAreFoundByTheirWordsAndByTheContracts()
    {
        QCOMPARE(found(u"Battery pack"_s), QStringList(u"BAT-1"_s));
        QCOMPARE(found(u"battery_pack"_s), QStringList(u"BAT-1"_s));
        QCOMPARE(found(u"meter"_s), QStringList(u"MTR-1"_s));
    }

    void aRowSaysWhatItIs()
    {
        found(u"S-100"_s);
        const QModelIndex site = m_model->index(0);
        QCOMPARE(site.data().toString(), u"Harbour View · Site · S-100 · Leeds"_s);
        QCOMPARE(site.data(SubjectSearchModel::SiteRole).toByteArray(), QByteArray("S-100"));
        QVERIFY(!site.data(SubjectSearchModel::DeviceRole).toBool());
        const QModelIndex device = m_model->index(1);
        QCOMPARE(device.data().toString(), u"BAT-1 · Battery pack · SN-77 · S-100"_s);
        QCOMPARE(device.data(SubjectSearchModel::IdRole).toByteArray(), QByteArray("BAT-1"));
        QCOMPARE(device.data(SubjectSearchModel::SiteRole).toByteArray(), QByteArray("S-100"));
        QVERIFY(device.data(SubjectSearchModel::DeviceRole).toBool());
        QCOMPARE(m_model->at(1).site, QByteArray("S-100"));
    }

    void neitherKindDrivesTheOtherOut()
    {
        for (int i = 0; i < 80; ++i) {
            addSite(u"many-%1"_s.arg(i), {}, {});
            addDevice(u"many-dev-%1"_s.arg(i), "PV", {}, {});
        }
        const QStringList both = found(u"many"_s);
        QCOMPARE(both.size(), SubjectSearchModel::mostFound);
        QCOMPARE(both.filter(u"dev"_s).size(), SubjectSearchModel::mostFound / 2);
        QCOMPARE(found(u"many-dev"_s).size(), SubjectSearchModel::mostFound);
        // Where devices are few, sites have the rest.
        for (int i = 0; i < 60; ++i)
            addSite(u"BAT-1-site-%1"_s.arg(i), {}, {});
        const QStringList mostlySites = found(u"bat-1"_s);
        QCOMPARE(mostlySites.size(), SubjectSearchModel::mostFound);
        QCOMPARE(mostlySites.front(), u"BAT-1"_s);
        QCOMPARE(mostlySites.filter(u"site"_s).size(), SubjectSearchModel::mostFound - 1);
    }

    void theNewestTextWins()
    {
        QSignalSpy searched(m_model.get(), &SubjectSearchModel::searched);
        m_model->search(u"harbour"_s);
        m_model->search(u"leeds"_s);
        m_model->search(u"sn-77"_s);
        QVERIFY(m_model->isSearching());
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(ids(), QStringList(u"BAT-1"_s));
        m_model->search(u"leeds"_s);
        m_model->search(u"l"_s); // too short: what was under way must not fill the list again
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->isSearching());
        m_worker.reset(); // waits for what runs
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void theSameTextAgainSeesTheFleetAsItIsNow()
    {
        QCOMPARE(found(u"leeds"_s).size(), 1);
        addSite(u"S-7"_s, u"Leeds Dock"_s, {});
        QCOMPARE(found(u"leeds"_s).size(), 2);
    }

private:
    void addSite(const QString &id, const QString &name, const QString &city)
    {
        Site site;
        site.siteId = SiteId(id);
        site.name = name;
        site.address.emplace().city = city;
        m_sites->take(site, Instant());
    }
    void addDevice(const QString &id, const QByteArray &kind, const QString &site, const QString &serial)
    {
        Device device;
        device.synthId = SynthId(id);
        device.kind = OpenEnum<DeviceKind>(kind);
        device.siteId = SiteId(site);
        device.manufacturer = u"Volt"_s;
        device.serialNumber = serial;
        m_devices->take(device, Instant());
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(QString::fromUtf8(m_model->at(row).id));
        return ids;
    }
    QStringList found(const QString &text)
    {
        QSignalSpy searched(m_model.get(), &SubjectSearchModel::searched);
        m_model->search(text);
        return searched.wait() ? ids() : QStringList(u"no answer"_s);
    }

    std::unique_ptr<FleetStore> m_sites;
    std::unique_ptr<DeviceStore> m_devices;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<SubjectSearchModel> m_model;
};

QTEST_GUILESS_MAIN(TestSubjectSearch)
#include "tst_subjectsearch.moc"
