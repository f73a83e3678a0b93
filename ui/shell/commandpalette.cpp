// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "metrics.h"
#include "palettemodel.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace switchyard {

CommandPalette::CommandPalette(QWidget *window)
    : PopupPanel(tr("Command palette"), window), m_model(new PaletteModel(this)), m_line(new QLineEdit),
      m_list(new QListView), m_count(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    m_line->setObjectName(u"command"_s);
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("Type a page, a command, a name or an ID"));
    setVariant(m_line, Variant::Bare);
    m_line->addAction(icon(IconName::Search, IconTint::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    setTextRank(m_line, TextRank::Body);
    m_line->setMinimumHeight(40);
    m_line->installEventFilter(this);

    m_list->setObjectName(u"results"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);

    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleDescription(tr("Number of results"));
    setTextRank(m_count, TextRank::Small);
    setInk(m_count, InkRole::Muted);
    m_count->setContentsMargins(16, 4, 16, 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 1);
    column->setSpacing(9); // the line between is painted
    auto *lineRow = new QHBoxLayout;
    lineRow->setContentsMargins(8, 0, 8, 0);
    lineRow->addWidget(m_line);
    column->addLayout(lineRow);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::returnPressed);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addProvider(PaletteProvider &provider)
{
    m_providers.push_back(&provider);
}

void CommandPalette::removeProvider(PaletteProvider &provider)
{
    std::erase(m_providers, &provider);
    ++m_question;
}

void CommandPalette::openWith(const QString &text)
{
    if (const QWidget *window = parentWidget()) {
        const int width = qMin(640, window->width() - 16);
        const int height = qMin(460, window->height() - 80);
        resize(width, height);
        move(window->mapToGlobal(QPoint((window->width() - width) / 2, qMin(72, window->height() / 10))));
    }
    m_line->setText(text);
    search();
    show();
    raise();
    activateWindow();
    m_line->setFocus();
    m_line->end(false);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    PopupPanel::paintEvent(event);
    QPainter painter(this);
    const int y = m_list->y() - 5;
    stylepaint::hairline(&painter, QRect(1, y, width() - 2, 1), Qt::BottomEdge, Tokens::of(QWidget::palette()).outline);
}

void CommandPalette::search()
{
    const quint64 question = ++m_question;
    const QString text = m_line->text().trimmed();
    m_model->clear();
    m_waiting = int(m_providers.size());
    m_runWhenFound = m_stepped = false;
    m_count->setText(tr("No results"));
    for (PaletteProvider *provider : m_providers) {
        provider->find(text, PaletteModel::limit,
                       [self = QPointer(this), question, text](std::vector<PaletteItem> items) {
                           if (self)
                               self->take(question, text, std::move(items));
                       });
    }
}

void CommandPalette::take(quint64 question, const QString &text, std::vector<PaletteItem> items)
{
    if (question != m_question)
        return;
    const int chosen = m_stepped ? m_list->currentIndex().row() : 0;
    m_model->merge(text, std::move(items));
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(chosen));
        m_count->setText(tr("%n results", nullptr, m_model->rowCount()));
    }
    if (--m_waiting == 0 && m_runWhenFound)
        runCurrent();
}

void CommandPalette::returnPressed()
{
    // What is on top may be another line once everybody has answered: a fast Return must not run the wrong one.
    if (m_waiting > 0 && !m_stepped)
        m_runWhenFound = true;
    else
        runCurrent();
}

void CommandPalette::runCurrent()
{
    const std::function<void()> run = m_model->runOf(m_list->currentIndex().row());
    if (!run)
        return;
    accept();
    run();
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_stepped = true;
    int row = m_list->currentIndex().row() + by;
    if (by == 1 || by == -1)
        row = (row + rows) % rows;
    m_list->setCurrentIndex(m_model->index(qBound(0, row, rows - 1)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(8); return true;
        case Qt::Key_PageUp: step(-8); return true;
        default: break;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace switchyard
