// SPDX-License-Identifier: GPL-3.0-or-later
#include "galleryscene.h"

#include "accessiblename.h"
#include "badge.h"
#include "celldelegates.h"
#include "notice.h"
#include "stateview.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItem>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace switchyard::gallery {

QVariant Fleet::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Site ID"_s, u"Name"_s,      u"City"_s, u"Region"_s,   u"Country"_s,
                                    u"Devices"_s, u"Power now"_s, u"24 h"_s, u"Last data"_s};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Devices || section == Power))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

QVariant Fleet::data(const QModelIndex &index, int role) const
{
    static const QStringList names{u"Harbour View"_s, u"12 Mill Lane"_s, u"The Old Forge"_s, u"山田 邸"_s,
                                   u"Unit 4B"_s,      u"Casa Luz"_s,     u"Oak Cottage"_s};
    static const QStringList cities{u"London"_s, u"Leeds"_s, u"München"_s, u"大阪市"_s, u"San Diego"_s, u"Austin"_s};
    static const QStringList regions{u"Greater London"_s, u"Yorkshire"_s, u"Bayern"_s, u"Osaka"_s, u"CA"_s, u"TX"_s};
    static const QStringList countries{u"GB"_s, u"GB"_s, u"DE"_s, u"JP"_s, u"US"_s, u"US"_s};
    const int row = index.row();
    const int place = (row * 7 + row / 3) % 6;
    const QLocale locale(QLocale::English);
    const auto age = row % 11 == 3 ? std::chrono::minutes(190)
        : row % 7 == 2             ? std::chrono::minutes(42)
                                   : std::chrono::minutes(1 + row % 5);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Id: return u"S-%1"_s.arg(104213 + row * 37);
        case Name: return names[row * 5 % names.size()];
        case City: return cities[place];
        case Region: return regions[place];
        case Country: return countries[place];
        case Devices: return unittext::count(1 + row % 4, locale);
        case Power: return unittext::quantity(std::sin(row * 1.7) * 4200, unittext::powerScale(4200), locale);
        case Day: return u"24 h"_s;
        case LastData: return unittext::freshnessText(age, locale);
        default: return {};
        }
    }
    if (role == cellroles::SeriesRole && index.column() == Day) {
        QList<float> values;
        for (int i = 0; i < 48; ++i)
            values << (row % 9 == 4 && i > 20 && i < 27
                           ? std::nanf("")
                           : float(std::sin(i / 9.0 + row) + 0.12 * std::sin(i * 2.3 + row)));
        return QVariant::fromValue(values);
    }
    if (role == cellroles::ToneRole && index.column() == LastData) {
        const unittext::Freshness fresh = unittext::freshness(age);
        return int(fresh == unittext::Freshness::Silent     ? Tone::Alarm
                       : fresh == unittext::Freshness::Late ? Tone::Warn
                                                            : Tone::Muted);
    }
    return {};
}

SitesScene::SitesScene(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    addCommand({.id = u"sites.export"_s,
                .text = u"Export"_s,
                .menu = MenuPlace::File,
                .icon = IconName::Export,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                .header = HeaderPlace::Secondary},
               [] {});
    addCommand({.id = u"sites.add"_s, .text = u"Add site…"_s, .icon = IconName::Add, .header = HeaderPlace::Primary},
               [] {});
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makeInspector());
    splitter->setSizes({880, 500});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

bool SitesScene::focusFilter()
{
    filter->setFocus();
    return true;
}

QWidget *SitesScene::makeList()
{
    auto *list = new QWidget;
    auto *bar = new QWidget;
    setVariant(bar, Variant::Canvas);
    auto *line = new QLineEdit(u"kind:battery_pack country:GB -city:London silent>15m"_s);
    setNames(line, u"Filter sites"_s);
    filter = line;
    auto *views = new QPushButton(u"Saved views"_s);
    views->setMenu(new QMenu(views));
    auto *columns = new QPushButton(u"Columns"_s);
    auto *rows = new QLabel(u"1,204 of 65,056 · 1 selected"_s);
    rows->setTextFormat(Qt::PlainText);
    rows->setAccessibleDescription(u"Rows"_s);
    setInk(rows, InkRole::Muted);
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(20, 12, 20, 10);
    grid->addWidget(line, 0, 0);
    grid->addWidget(views, 0, 1);
    grid->addWidget(columns, 0, 2);
    grid->addWidget(rows, 1, 0);

    auto *table = new TableView(u"Sites"_s);
    table->setModel(new Fleet(60, table));
    for (int column : {int(Fleet::Devices), int(Fleet::Power)})
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    table->setItemDelegateForColumn(Fleet::Day, new SparklineDelegate(table));
    table->setItemDelegateForColumn(Fleet::LastData, new FreshnessDelegate(table));
    const int widths[] = {96, 120, 96, 126, 76, 76, 98, 104, 110};
    for (int column = 0; column < Fleet::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->setSortKeys({{Fleet::LastData, Qt::DescendingOrder}});
    table->selectRow(4);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(table, 1);
    return list;
}

QWidget *SitesScene::makeInspector()
{
    auto *inspector = new QWidget;
    setVariant(inspector, Variant::Surface);
    auto *title = new QLabel(u"山田 邸"_s);
    title->setTextFormat(Qt::PlainText);
    setTextRank(title, TextRank::Title);
    auto *id = new QLabel(u"S-104361"_s);
    id->setTextFormat(Qt::PlainText);
    setInk(id, InkRole::Muted);
    auto *edit = new QPushButton(u"Edit site"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(id, 1);
    top->addWidget(edit);

    auto *tabs = new QTabWidget;
    auto *tree = new QTreeWidget;
    setNames(tree, u"Topology"_s);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderLabels({u"Node"_s, u"Kind"_s, u"Channels"_s});
    auto *site = new QTreeWidgetItem(tree, {u"S-104361"_s, u"site"_s});
    auto *inverter = new QTreeWidgetItem(site, {u"INV-77120"_s, u"inverter"_s});
    new QTreeWidgetItem(inverter, {u"INV-77120__PV_DERIVED"_s, u"sensor"_s, u"power_W, voltage_V"_s});
    auto *battery = new QTreeWidgetItem(site, {u"BAT-90311"_s, u"battery_pack"_s, u"maxCapacity 13.5 kWh"_s});
    auto *sensor = new QTreeWidgetItem(battery, {u"BAT-90311__bb_agg"_s, u"sensor"_s, u"power_W, soc_percent"_s});
    new QTreeWidgetItem(new QTreeWidgetItem(site, {u"EV-11804"_s, u"EV"_s}), {u"EV-11804__charger"_s});
    tree->expandItem(site);
    tree->expandItem(inverter);
    tree->expandItem(battery);
    tree->setCurrentItem(sensor);
    tree->setColumnWidth(0, 210);
    for (const QString &tab : {u"Details"_s, u"Topology"_s, u"Devices"_s, u"Telemetry"_s, u"Visits"_s}) {
        auto *body = new QWidget;
        if (tab == "Topology"_L1) {
            auto *column = new QVBoxLayout(body);
            column->setContentsMargins(0, 12, 0, 0);
            auto *card = new QWidget;
            setVariant(card, Variant::Card);
            card->setMinimumHeight(180);
            column->addWidget(card, 1);
            column->addWidget(tree, 1);
        }
        tabs->addTab(body, tab);
    }
    tabs->setCurrentIndex(1);
    tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(inspector);
    column->setContentsMargins(20, 12, 20, 12);
    column->addLayout(top);
    column->addWidget(tabs, 1);
    return inspector;
}

ControlsScene::ControlsScene(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    for (Tone tone : {Tone::Accent, Tone::Ok, Tone::Warn, Tone::Alarm}) {
        auto *notice = new Notice;
        notice->tell(tone, u"A notice that says what happened"_s, u"And then what to do about it, in a second line."_s,
                     u"Do it"_s);
        column->addWidget(notice);
    }
    auto *buttons = new QHBoxLayout;
    for (Variant variant : {Variant::Secondary, Variant::Primary, Variant::Flat, Variant::Danger, Variant::Link}) {
        auto *button = new QPushButton(u"Save visit"_s);
        setVariant(button, variant);
        auto *off = new QPushButton(u"Disabled"_s);
        setVariant(off, variant);
        off->setEnabled(false);
        buttons->addWidget(button);
        buttons->addWidget(off);
    }
    auto *week = new QPushButton(u"Week"_s);
    week->setCheckable(true);
    week->setChecked(true);
    buttons->addWidget(week);
    auto *withIcon = new QPushButton(icon(IconName::Add), u"Add"_s);
    buttons->addWidget(withIcon);
    auto *tool = new QToolButton;
    tool->setIcon(icon(IconName::More));
    tool->setText(u"More"_s);
    buttons->addWidget(tool);
    buttons->addStretch();
    column->addLayout(buttons);

    auto *card = new QWidget;
    setVariant(card, Variant::Card);
    auto *form = new QFormLayout(card);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    auto *text = new QLineEdit(u"Harbour View"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    auto *wrong = new QLineEdit(u"Europe/Atlantis"_s);
    setVariant(wrong, Variant::Invalid);
    auto *combo = new QComboBox;
    combo->addItems({u"Smart"_s, u"Schedule"_s, u"Simple"_s});
    auto *spin = new QDoubleSpinBox;
    spin->setSuffix(u" kW"_s);
    spin->setValue(2.4);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    when->setCalendarPopup(true);
    auto *check = new QCheckBox(u"Keep the secret in the keychain"_s);
    check->setChecked(true);
    auto *part = new QCheckBox(u"Some of them"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Flat dispatch"_s);
    radio->setChecked(true);
    auto *ramp = new QRadioButton(u"Ramp"_s);
    auto *choices = new QHBoxLayout;
    for (QWidget *choice : std::initializer_list<QWidget *>{check, part, radio, ramp})
        choices->addWidget(choice);
    auto *progress = new QProgressBar;
    progress->setValue(42);
    auto *notes = new QPlainTextEdit(u"Replaced the fuse, checked the wiring."_s);
    notes->setMaximumHeight(64);
    form->addRow(labelFor(text, u"Name"_s), text);
    form->addRow(labelFor(empty, u"City"_s), empty);
    form->addRow(labelFor(wrong, u"Time zone"_s), wrong);
    form->addRow(labelFor(combo, u"Operation mode"_s), combo);
    form->addRow(labelFor(spin, u"Power"_s), spin);
    form->addRow(labelFor(when, u"Start"_s), when);
    form->addRow(QString(), choices);
    form->addRow(labelFor(progress, u"Progress"_s), progress);
    form->addRow(labelFor(notes, u"Notes"_s), notes);
    column->addWidget(card);
    auto *badges = new QHBoxLayout;
    for (const auto &[tone, words] : {std::pair(Tone::Alarm, u"silent 3 h"_s),
                                      {Tone::Warn, u"42 min"_s},
                                      {Tone::Ok, u"confirmed"_s},
                                      {Tone::Accent, u"active"_s},
                                      {Tone::None, u"Schedule"_s}}) {
        auto *one = new Badge;
        one->tell(tone, words);
        badges->addWidget(one);
    }
    badges->addStretch();
    column->addLayout(badges);
    column->addStretch();
}

IconsScene::IconsScene(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    auto *grid = new QGridLayout(this);
    for (int i = 0; i < int(IconName::Count); ++i) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(icon(IconName(i)));
        button->setIconSize({32, 32});
        button->setFixedSize(56, 56);
        button->setEnabled(i % 13 != 12);
        grid->addWidget(button, i / 12, i % 12);
    }
    grid->setRowStretch(20, 1);
}

EmptyScene::EmptyScene(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (auto state : {StateView::State::Empty, StateView::State::Offline, StateView::State::Stale}) {
        auto *table = new TableView(u"Visits"_s);
        table->setModel(new Fleet(state == StateView::State::Stale ? 20 : 0, table));
        auto *view = new StateView(table);
        if (state == StateView::State::Empty)
            view->show(state, u"No visits yet"_s, u"A visit that you log here is kept, with or without a network."_s,
                       u"Log visit"_s);
        else if (state == StateView::State::Offline)
            view->show(state, u"Offline since 09:12"_s,
                       u"What was loaded before stays here. It goes on by itself when the service is back."_s,
                       u"Try now"_s);
        else
            view->show(state, u"Older than an hour"_s, u"Last read at 08:20."_s, u"Refresh"_s);
        column->addWidget(table);
    }
}

} // namespace switchyard::gallery
