// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "simulatedprofile.h"
#include "simulator.h"
#include "tableview.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000;

//! A whole session, window and all, over real HTTP against a simulated fleet.
struct SessionWorld
{
    static simulator::SimulatorOptions options(quint32 sites)
    {
        simulator::SimulatorOptions options;
        options.sites = sites;
        return options;
    }

    explicit SessionWorld(quint32 sites = 12) : sim(options(sites)) {}

    void open(const QString &page = {})
    {
        const Profile profile = simulatedProfile(u"Try-out"_s, *sim, secrets);
        session.reset();
        session = std::make_unique<Session>(std::make_unique<Desk>(profile, Secret(), secrets, clock, cacheFile),
                                            folder.filePath(u"window.ini"_s), theme, clock, SessionPages{});
        session->window().resize(1600, 900);
        session->show(page);
        QVERIFY(QTest::qWaitForWindowActive(&session->window()));
    }
    //! Until every site has its details, and its row.
    void openWhole()
    {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(session->desk()->sync.progress().state, SyncProgress::State::Complete, patience);
        const FleetStore &fleet = session->desk()->fleet;
        if (filter()->text().isEmpty())
            QTRY_COMPARE(table()->model()->rowCount(), int(fleet.rows()));
    }

    template <class T>
    T *named(const QString &name) const
    {
        for (T *widget : session->window().findChildren<T *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : session->window().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    TableView *table(const QString &name = QStringLiteral("Sites")) const { return named<TableView>(name); }
    QLineEdit *filter(const QString &name = QStringLiteral("Filter sites")) const { return named<QLineEdit>(name); }
    QString rows() const
    {
        const auto labels = session->window().findChildren<QLabel *>(u"rows"_s);
        const auto shown = std::find_if(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible(); });
        return shown == labels.end() ? QString() : (*shown)->text();
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : session->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    QString siteIn(int row) const { return table()->model()->index(row, 0).data().toString(); }

    void fault(const QString &text)
    {
        QString error;
        const auto one = simulator::Fault::fromText(text, &error);
        QVERIFY2(one, qPrintable(error));
        sim->addFault(*one);
    }
    int sent(const QByteArray &operation) const
    {
        int count = 0;
        for (const auto &exchange : sim->requests())
            count += exchange.operationId == operation;
        return count;
    }

    QTemporaryDir folder;
    QString cacheFile; //!< empty: nothing is kept
    simulator::SimulatorThread sim;
    SystemClock clock;
    SessionSecrets secrets;
    Theme theme{*qApp};
    std::unique_ptr<Session> session;
};

} // namespace switchyard
