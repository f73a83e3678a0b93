// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include "accessiblename.h"
#include "filterpopup.h"
#include "tokens.h"
#include "variants.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolButton>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int completionLimit = 10;
constexpr qsizetype longestWord = 24; // that a sentence repeats; where it stands is underlined

//! A wave along the bottom of the text, which does not look like anything that belongs to a letter.
void drawWave(QPainter &painter, qreal left, qreal right, qreal y)
{
    constexpr qreal half = 2;
    QPainterPath path({left, y});
    bool up = true;
    for (qreal x = left + half; x < right + half; x += half, up = !up)
        path.lineTo(x, up ? y - half : y);
    painter.drawPath(path);
}

} // namespace

FilterLine::FilterLine(const QString &name, std::vector<FilterField> fields, FilterValues values, QWidget *parent)
    : QLineEdit(parent), m_fields(std::move(fields)), m_values(std::move(values))
{
    setNames(this, name);
    setClearButtonEnabled(true);
    for (auto *clear : findChildren<QToolButton *>()) // Qt gives its button no name
        clear->setAccessibleName(tr("Clear filter"));
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isCompleting())
            complete(false);
    });
}

FilterLine::~FilterLine()
{
    delete m_popup;
}

QString FilterLine::problemText() const
{
    return m_problemText;
}

bool FilterLine::isCompleting() const
{
    return m_popup && m_popup->isVisible();
}

void FilterLine::read()
{
    m_query = FilterQuery::parse(text(), m_fields);
    if (isCompleting() && !isModified())
        closeCompletions(); // the program wrote, nobody asks
    judge();
}

bool FilterLine::isUnfinished() const
{
    if (!isCompleting() || m_query.problems.size() != 1 || cursorPosition() != text().size())
        return false;
    const FilterQuery::Problem &problem = m_query.problems.front();
    return problem.kind == FilterQuery::Problem::Kind::EmptyValue && problem.position + problem.length == text().size();
}

void FilterLine::judge()
{
    const bool sound = m_query.problems.empty() || isUnfinished();
    setVariant(this, sound ? Variant::None : Variant::Invalid);
    update();
    const QString problem = sound ? QString() : filterProblemText(m_query.problems.front(), m_fields);
    if (problem == m_problemText)
        return;
    m_problemText = problem;
    setAccessibleDescription(problem);
    Q_EMIT problemChanged();
}

//! Asked for, every field is offered; while somebody types, only what the word at the cursor can become.
void FilterLine::complete(bool asked)
{
    m_completions = completeFilter(text(), cursorPosition(), m_fields, m_values, completionLimit);
    const bool begun = !m_completions.empty()
        && (m_completions.front().kind == FilterCompletion::Kind::Value
            || m_completions.front().position < cursorPosition());
    if (m_completions.empty() || !(asked || begun)) {
        closeCompletions();
        return;
    }
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new FilterPopup(tr("Completions"), window());
        connect(m_popup, &QListView::clicked, this, [this](const QModelIndex &index) { accept(index.row()); });
        window()->installEventFilter(this);
    }
    m_popup->offer(m_completions, this);
    if (asked)
        m_popup->step(1);
    judge();
}

void FilterLine::closeCompletions()
{
    m_completions.clear();
    if (m_popup)
        m_popup->hide();
    judge();
}

void FilterLine::accept(int row)
{
    if (row < 0 || size_t(row) >= m_completions.size())
        return;
    const FilterCompletion completion = m_completions[size_t(row)];
    setSelection(int(completion.position), int(completion.length));
    insert(completion.text);
    if (completion.kind == FilterCompletion::Kind::Value)
        closeCompletions(); // behind a field its values have come up
}

bool FilterLine::handleCompletionKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isCompleting())
            m_popup->step(1);
        else
            complete(true);
        return true;
    case Qt::Key_Up:
        if (!isCompleting())
            return false;
        m_popup->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // Who typed a whole word and goes on does not want it replaced: Return takes only what was moved to.
        const int row = isCompleting() ? m_popup->current() : -1;
        if (row < 0)
            closeCompletions();
        else
            accept(row);
        return row >= 0;
    }
    case Qt::Key_Escape:
        if (isCompleting()) {
            closeCompletions();
            return true;
        }
        if (text().isEmpty())
            return false; // the page may have something else to close
        clear();
        return true;
    default: return false;
    }
}

bool FilterLine::event(QEvent *event)
{
    // Tab moves the focus before keyPressEvent() hears of it.
    if (event->type() == QEvent::KeyPress && isCompleting()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            accept(qMax(0, m_popup->current()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved =
        watched == window() && (event->type() == QEvent::Resize || event->type() == QEvent::WindowDeactivate);
    if (moved && isCompleting())
        closeCompletions();
    return QLineEdit::eventFilter(watched, event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && handleCompletionKey(event->key())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    closeCompletions();
    QLineEdit::focusOutEvent(event);
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    closeCompletions();
    QLineEdit::resizeEvent(event);
}

void FilterLine::hideEvent(QHideEvent *event)
{
    closeCompletions();
    QLineEdit::hideEvent(event);
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_query.problems.empty() || m_composing || isUnfinished())
        return; // while an input method composes, the positions are not those of the text
    // The line does not tell how far it is scrolled, but where its cursor is.
    QTextLayout layout(text(), font());
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setTextDirection(layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = cursorRect();
    const qreal origin = cursor.center().x() - line.cursorToX(cursorPosition());
    QRect room = rect().adjusted(4, 0, -4, 0);
    for (const auto *button : findChildren<QToolButton *>()) {
        if (button->isVisible() && button->geometry().center().x() > rect().center().x())
            room.setRight(qMin(room.right(), button->geometry().left()));
    }
    QPainter painter(this);
    painter.setClipRect(room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(palette()).alarm, 1.2));
    for (const FilterQuery::Problem &problem : m_query.problems) {
        const qreal a = origin + line.cursorToX(int(problem.position));
        const qreal b = origin + line.cursorToX(int(problem.position + problem.length));
        drawWave(painter, qMin(a, b), qMax(a, b), cursor.bottom() - 1);
    }
}

QString filterProblemText(const FilterQuery::Problem &problem, const std::vector<FilterField> &fields)
{
    using Kind = FilterQuery::Problem::Kind;
    const QString word = problem.word.size() > longestWord ? problem.word.left(longestWord) + u'…' : problem.word;
    const QString position = QString::number(problem.position + 1);
    switch (problem.kind) {
    case Kind::UnknownField: {
        if (!problem.suggestion.isEmpty())
            return FilterLine::tr("“%1” is no field. Did you mean “%2:”?").arg(word, problem.suggestion);
        QStringList names;
        for (const FilterField &field : fields)
            names.append(field.name);
        return FilterLine::tr("“%1” is no field. Fields: %2").arg(word, names.join(u", "_s));
    }
    case Kind::EmptyValue: return FilterLine::tr("Type a value after “%1:”").arg(word);
    case Kind::OpenQuote: return FilterLine::tr("The quotation mark at position %1 is not closed").arg(position);
    case Kind::Unbalanced:
        return problem.word == u"("
            ? FilterLine::tr("The parenthesis at position %1 is not closed").arg(position)
            : FilterLine::tr("The parenthesis at position %1 closes nothing; remove it").arg(position);
    case Kind::DanglingOr:
        return FilterLine::tr("“%1” at position %2 needs a word before and after it").arg(word, position);
    case Kind::BadRange:
        return FilterLine::tr("“%1” is no range; write the smaller end first, like 2000..2999, or one end, like >5")
            .arg(word);
    case Kind::BadDuration:
        return FilterLine::tr("“%1” is no time; write 15m, 2h or 7d for an age, +7d for what is to come, a day like "
                              "2026-11-27, or “never”")
            .arg(word);
    case Kind::TooDeep:
        return FilterLine::tr("Too many parentheses in one another at position %1; remove some").arg(position);
    }
    return {};
}

} // namespace switchyard
