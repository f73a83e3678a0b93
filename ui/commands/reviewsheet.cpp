// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsheet.h"

#include "accessiblename.h"
#include "card.h"
#include "celldelegates.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "statuslights.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTiles = 4;
constexpr int mostCounted = 50'000; //!< rows that are put into groups; beyond it the table alone says

QLabel *plainLabel(const QString &text, const QString &description = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!description.isEmpty())
        label->setAccessibleDescription(description);
    return label;
}

struct Change
{
    QString text; //!< "Smart → Schedule"
    int count = 0;
};

QString changeText(const CommandReview &review, int row)
{
    const QString after = review.index(row, CommandReview::After).data().toString();
    const QString wanted = after.isEmpty() ? ReviewSheet::tr("nothing") : after;
    if (review.isAlreadySo(row))
        return ReviewSheet::tr("already %1, not sent").arg(wanted);
    const QString before = review.index(row, CommandReview::Before).data().toString();
    return ReviewSheet::tr("%1 → %2").arg(review.isBeforeKnown(row) ? before : ReviewSheet::tr("not known"), wanted);
}

//! What becomes what, the most frequent first.
std::vector<Change> changesOf(const CommandReview &review)
{
    std::vector<Change> changes;
    QHash<QString, size_t> places;
    for (int row = 0; row < review.rowCount(); ++row) {
        const QString text = changeText(review, row);
        const auto at = places.constFind(text);
        if (at != places.constEnd()) {
            ++changes[at.value()].count;
            continue;
        }
        places.insert(text, changes.size());
        changes.push_back({text, 1});
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.count > b.count; });
    return changes;
}

} // namespace

ReviewSheet::ReviewSheet(std::unique_ptr<CommandReview> review, const ReviewPlace &place, QWidget *parent)
    : QDialog(parent), m_review(std::move(review)), m_notice(new Notice), m_table(new TableView(tr("Changes"))),
      m_note(plainLabel({}, tr("What else to know"))), m_progress(plainLabel({}, tr("Progress"))), m_typedName(nullptr),
      m_typed(new QLineEdit), m_back(new QPushButton(tr("Back"))), m_send(new QPushButton(tr("Send")))
{
    setWindowTitle(tr("Review"));
    setObjectName(u"reviewSheet"_s);
    setVariant(this, Variant::Surface);
    layOut(place);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_send->isEnabled())
            Q_EMIT sendRequested();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &ReviewSheet::refresh);
    refresh();
    if (m_review->needsTypedCount())
        m_typed->setFocus();
    else
        m_back->setFocus(); // Return on a sheet that has just appeared sends nothing
}

ReviewSheet::~ReviewSheet()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

void ReviewSheet::layOut(const ReviewPlace &place)
{
    const bool canBeReverted = m_review->canBeReverted();
    auto *heading = plainLabel(tr("Review"));
    heading->setWordWrap(false);
    setTextRank(heading, TextRank::Heading);
    auto *profile = plainLabel(place.profile, tr("Connection profile"));
    profile->setWordWrap(false);
    setInk(profile, InkRole::Muted);
    auto *environment = new EnvironmentBadge;
    environment->setEnvironment(place.environment);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step * 3);
    top->addWidget(heading);
    top->addWidget(environment);
    top->addStretch();
    top->addWidget(profile);

    auto *title = plainLabel(m_review->command().title, tr("What is sent"));
    setTextRank(title, TextRank::Strong);
    auto *reach = plainLabel(reachText(), tr("Reach"));
    setInk(reach, InkRole::Muted);

    m_notice->setDismissable(false);
    m_table->setModel(m_review.get());
    m_table->setItemDelegate(new TextDelegate(m_table));
    for (int column = 0; column < m_review->columnCount(); ++column)
        m_table->setSortable(column, false);
    m_table->setColumnWidths({150, 170, 210, 210});

    m_note->setText(canBeReverted ? tr("Can be reverted from Activity: what stood there before is read and kept.")
                                  : tr("Cannot be reverted: the service has nothing that takes it back."));
    setInk(m_note, canBeReverted ? InkRole::Muted : InkRole::Warn);

    m_typedName = labelFor(m_typed, tr("Type the number to confirm"));
    m_typed->setMaximumWidth(120);
    m_typed->setPlaceholderText(QLocale().toString(m_review->command().items.size()));
    m_typedName->setVisible(m_review->needsTypedCount());
    m_typed->setVisible(m_review->needsTypedCount());
    setInk(m_progress, InkRole::Muted);
    setNames(m_back, tr("Back"));
    setNames(m_send, tr("Send"));
    setVariant(m_send, Variant::Primary);
    m_back->setAutoDefault(false);
    m_send->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::gap);
    foot->addWidget(m_typedName);
    foot->addWidget(m_typed);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_send);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(metrics::step * 3);
    column->addLayout(top);
    column->addWidget(title);
    column->addWidget(reach);
    column->addWidget(m_notice);
    if (QWidget *tiles = makeTiles())
        column->addWidget(tiles);
    column->addWidget(cardAround(m_table), 1);
    column->addWidget(m_note);
    column->addLayout(foot);
    setMinimumSize(640, 340);
    resize(820, m_review->rowCount() > 1 ? 560 : 340);
}

//! How many of what become what, where there is more than one.
QWidget *ReviewSheet::makeTiles()
{
    if (m_review->rowCount() < 2 || m_review->rowCount() > mostCounted)
        return nullptr;
    std::vector<Change> changes = changesOf(*m_review);
    if (changes.size() > mostTiles) {
        int rest = 0;
        for (size_t i = mostTiles - 1; i < changes.size(); ++i)
            rest += changes[i].count;
        changes.resize(mostTiles - 1);
        changes.push_back({tr("others"), rest});
    }
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    for (const Change &change : changes) {
        auto *tile = new QWidget;
        setVariant(tile, Variant::Card);
        auto *column = new QVBoxLayout(tile);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(metrics::step);
        QLabel *text = plainLabel(change.text);
        setInk(text, InkRole::Muted);
        QLabel *count = plainLabel(unittext::count(change.count, QLocale()), change.text);
        setTextRank(count, TextRank::Title);
        column->addWidget(text);
        column->addWidget(count);
        layout->addWidget(tile, 1);
    }
    return row;
}

QString ReviewSheet::reachText() const
{
    QStringList parts;
    if (m_review->devices() > 0)
        parts.append(tr("%n devices", nullptr, m_review->devices()));
    if (m_review->sites() > 0)
        parts.append(tr("%n sites", nullptr, m_review->sites()));
    if (m_review->alreadySo() > 0)
        parts.append(tr("%n stand so already and are not sent", nullptr, m_review->alreadySo()));
    return parts.join(u" · "_s);
}

void ReviewSheet::setSending(bool sending, const QString &what)
{
    m_sending = sending;
    m_progress->setText(what);
    refresh();
}

void ReviewSheet::tell(const Explanation &why)
{
    m_notice->tell(why);
    setSending(false);
}

void ReviewSheet::tellOutcome(Tone tone, const QString &what, const QString &detail)
{
    m_over = true;
    m_notice->tell(tone, what, detail);
    m_back->setText(tr("Close"));
    setNames(m_back, tr("Close"));
    m_send->hide();
    m_typed->hide();
    m_typedName->hide();
    setSending(false);
    m_back->setFocus();
}

void ReviewSheet::refresh()
{
    m_typed->setEnabled(!m_sending);
    m_back->setEnabled(!m_sending);
    m_send->setEnabled(!m_sending && !m_over && m_review->isConfirmedBy(m_typed->text()));
}

void ReviewSheet::reject()
{
    if (!m_sending)
        QDialog::reject();
}

} // namespace switchyard
