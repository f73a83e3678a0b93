// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include "accessiblename.h"
#include "actionregistry.h"
#include "tableview.h"
#include "variants.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

QLabel *plain(const QString &text, InkRole ink = InkRole::Text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(label, ink);
    return label;
}

QHBoxLayout *closeRow(QDialog *dialog)
{
    auto *close = new QPushButton(QCoreApplication::translate("switchyard::HelpDialogs", "Close"));
    setNames(close, close->text());
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    return row;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsDialog"_s);
    setVariant(this, Variant::Surface);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    for (const QAction *action : actions.actions()) {
        if (action->shortcuts().isEmpty() || !action->isVisible())
            continue;
        model->appendRow(
            {new QStandardItem(action->iconText()),
             new QStandardItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText))});
    }
    auto *table = new TableView(tr("Shortcuts"));
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSortable(0, false);
    table->setSortable(1, false);
    table->setColumnWidth(0, 280);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(table, 1);
    QHBoxLayout *row = closeRow(this);
    row->setContentsMargins(20, 8, 20, 0);
    column->addLayout(row);
    resize(520, 520);
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Switchyard"));
    setObjectName(u"aboutDialog"_s);
    setVariant(this, Variant::Surface);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    QLabel *name = plain(u"Switchyard %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    setTextRank(name, TextRank::Title);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(name);
    texts->addWidget(
        plain(tr("The desk at which a person runs a fleet of home batteries, inverters, EVs, PV and relays.")));
    texts->addWidget(plain(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        InkRole::Muted));
    texts->addWidget(
        plain(u"Qt %1 · %2"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()), InkRole::Muted));
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->addLayout(row, 1);
    column->addLayout(closeRow(this));
    setMinimumWidth(480);
}

} // namespace switchyard
