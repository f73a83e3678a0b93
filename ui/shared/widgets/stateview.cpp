// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateview.h"

#include "explain.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

//! The state's icon, large and quiet.
class Picture final : public QWidget
{
public:
    Picture(const StateView::State &state, const IconName &icon) : m_state(state), m_icon(icon) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Tokens::of(palette());
        QPainter painter(this);
        const bool error = m_state == StateView::State::Error;
        const bool warn = m_state == StateView::State::Partial || m_state == StateView::State::Stale;
        painter.setPen(error ? t.alarm : warn ? t.warn : t.muted);
        icon(m_icon).paint(&painter, rect());
    }

private:
    const StateView::State &m_state;
    const IconName &m_icon;
};

IconName iconOf(StateView::State state)
{
    switch (state) {
    case StateView::State::Loading: return IconName::Refresh;
    case StateView::State::NoMatch: return IconName::Search;
    case StateView::State::Partial: return IconName::Warning;
    case StateView::State::Stale: return IconName::Clock;
    case StateView::State::Offline: return IconName::Offline;
    case StateView::State::Error: return IconName::Error;
    default: return IconName::Empty;
    }
}

} // namespace

StateView::StateView(QWidget *covered)
    : QWidget(covered), m_covered(covered), m_picture(new Picture(m_state, m_icon)), m_title(new QLabel),
      m_todo(new QLabel), m_progress(new QProgressBar), m_action(new QPushButton)
{
    setObjectName(u"stateView"_s);
    m_title->setObjectName(u"stateTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAccessibleDescription(tr("State"));
    m_todo->setObjectName(u"stateTodo"_s);
    m_todo->setTextFormat(Qt::PlainText);
    m_todo->setAccessibleDescription(tr("What to do"));
    m_todo->setWordWrap(true);
    setInk(m_todo, InkRole::Muted);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_action->setObjectName(u"stateAction"_s);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
    covered->installEventFilter(this);
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(covered))
        area->viewport()->installEventFilter(this); // it shrinks when a header or scroll bar comes
    arrange();
    hide();
}

void StateView::showContent()
{
    m_state = State::Content;
    m_title->clear();
    hide();
}

void StateView::show(State state, const QString &title, const QString &todo, const QString &actionText)
{
    const bool wasStrip = isStrip();
    m_state = state;
    m_icon = iconOf(state);
    m_title->setText(title);
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_progress->setVisible(false);
    if (state == State::Content) {
        hide();
        return;
    }
    if (wasStrip != isStrip())
        arrange();
    fit();
    QWidget::show();
    raise();
    update();
}

void StateView::show(const Explanation &explanation, const QString &actionText)
{
    // What to do first; what the other side said is for whoever is asked for help.
    QStringList todo{explanation.todo, explanation.what};
    todo.removeAll(QString());
    show(explanation.offline ? State::Offline : State::Error, explanation.title, todo.join(u'\n'), actionText);
}

void StateView::setIcon(IconName icon)
{
    m_icon = icon;
    m_picture->update();
}

void StateView::setProgress(double share)
{
    m_progress->setVisible(share >= 0 && !isHidden());
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(qBound(0.0, share, 1.0) * 1000));
}

QString StateView::title() const
{
    return m_title->text();
}

void StateView::arrange()
{
    delete layout();
    const bool strip = isStrip();
    m_picture->setFixedSize(strip ? QSize(18, 18) : QSize(40, 40));
    setTextRank(m_title, strip ? TextRank::Body : TextRank::Heading);
    m_title->setAlignment(strip ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    m_title->setWordWrap(!strip);
    m_todo->setAlignment(strip ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (strip) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 6, 8, 6);
        row->setSpacing(10);
        row->addWidget(m_picture);
        row->addWidget(m_title);
        row->addWidget(m_todo, 1);
        row->addWidget(m_progress);
        row->addWidget(m_action);
        m_progress->setMaximumWidth(120);
        m_todo->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    m_progress->setMaximumWidth(240);
    m_todo->setMaximumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_todo, 100);
    centred->addStretch();
    column->addLayout(centred);
    column->addSpacing(4);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void StateView::fit()
{
    QRect room = m_covered->rect();
    // Over a table its header stays: it says what would be here.
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(m_covered))
        room = area->viewport()->geometry();
    if (isStrip()) {
        const int height = qMax(layout()->sizeHint().height(), 42);
        room = QRect(room.left() + 8, room.bottom() - height - 8, room.width() - 16, height);
    }
    setGeometry(room);
}

bool StateView::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (m_state != State::Content
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show))
        fit();
    return false;
}

void StateView::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    if (isStrip())
        stylepaint::box(&painter, rect(), t.warnSoft, mixed(t.warnSoft, t.warn, 0.45), metrics::radius);
    else
        painter.fillRect(rect(), t.surface);
}

} // namespace switchyard
