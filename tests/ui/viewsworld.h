// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "commandproviders.h"
#include "filterline.h"
#include "languages.h"
#include "menus.h"
#include "notice.h"
#include "statestore.h"
#include "tableview.h"
#include "theme.h"
#include "viewswitcher.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

namespace switchyard::viewsworld {

using namespace Qt::StringLiterals;

//! A window with a filter line, a table of four columns and the views of both.
struct World
{
    explicit World(StateStore *store = nullptr)
    {
        filter = new FilterLine(u"Filter sites"_s, {{u"city"_s, FilterField::Kind::Text, u"City"_s}},
                                [](int, const QString &, int) { return QStringList(); });
        model.setHorizontalHeaderLabels({u"Site ID"_s, u"Name"_s, u"City"_s, u"Country"_s});
        model.appendRow({new QStandardItem(u"S-1"_s), new QStandardItem(u"Mill"_s), new QStandardItem(u"York"_s),
                         new QStandardItem(u"GB"_s)});
        table = new TableView(u"Sites"_s);
        table->setModel(&model);
        table->setColumnWidths({90, 120, 100, 80});
        notice = new Notice;
        auto *page = new QWidget;
        page->setObjectName(u"page"_s);
        switcher = new ViewSwitcher(
            u"sites"_s,
            {{u"All sites"_s, {}, u"all"_s},
             {u"Not loaded yet"_s, {u"seen:never"_s, {}, {}}, u"never"_s},
             {u"By city"_s, {{}, {{u"city"_s}}, {}}, u"byCity"_s}},
            {*filter, *table, *notice, *page,
             [this, page](const ActionSpec &spec, std::function<void()> run) {
                 return actions.add(spec, page, std::move(run));
             },
             [](int column) { return QStringList{u"id"_s, u"name"_s, u"city"_s, u"country"_s}.value(column); }},
            page);
        auto *bar = new QHBoxLayout;
        bar->addWidget(filter, 1);
        bar->addWidget(switcher->button());
        auto *column = new QVBoxLayout(page);
        column->addLayout(bar);
        column->addWidget(notice);
        column->addWidget(table);
        window.setCentralWidget(page);
        new Menus(*window.menuBar(), actions);
        window.resize(800, 500);
        if (store)
            restore(*store);
        window.show();
    }

    void activate() { QVERIFY(QTest::qWaitForWindowActive(&window)); }
    void save(StateStore &store) const
    {
        store.setValue(u"filter"_s, filter->text());
        StoreSection tables(store, u"table"_s);
        table->saveState(tables);
        StoreSection views(store, u"views"_s);
        switcher->saveState(views);
    }
    void restore(const StateSource &store)
    {
        filter->setText(store.value(u"filter"_s).toString());
        table->restoreState(SourceSection(store, u"table"_s));
        switcher->restoreState(SourceSection(store, u"views"_s));
    }

    QPushButton *button() const { return window.findChild<QPushButton *>(u"views"_s); }
    QMenu *menu() const { return window.findChild<QMenu *>(u"viewMenu"_s); }
    QAction *action(const QString &id) const { return actions.action(u"sites."_s + id); }
    void run(const QString &id) const
    {
        QVERIFY(action(id)->isEnabled());
        action(id)->trigger();
    }
    QDialog *sheet() const
    {
        const auto sheets = window.findChildren<QDialog *>(u"viewNameSheet"_s);
        for (QDialog *sheet : sheets) { // those that are closed go when the event loop runs
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }
    //! Types a name into the open sheet and ends it with Return.
    void name(const QString &text) const
    {
        QVERIFY(sheet());
        auto *line = sheet()->findChild<QLineEdit *>(u"viewName"_s);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void saveAs(const QString &text) const
    {
        run(u"saveView"_s);
        name(text);
        QCOMPARE(current(), text.simplified());
    }
    QString current() const { return switcher->views().view(switcher->views().current()).name; }
    bool isModified() const { return switcher->views().isModified(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < switcher->views().count(); ++row)
            names << switcher->views().view(row).name;
        return names;
    }
    std::vector<int> columns() const { return table->shownColumns(); }

    Language language{QStringLiteral("en")};
    Theme theme{*qApp, SchemeChoice::Light};
    ActionRegistry actions;
    QStandardItemModel model{0, 4};
    QMainWindow window;
    FilterLine *filter;
    TableView *table;
    Notice *notice;
    ViewSwitcher *switcher;
};

} // namespace switchyard::viewsworld
