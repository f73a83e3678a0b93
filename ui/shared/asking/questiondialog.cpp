// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondialog.h"

#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

QLabel *wrapped(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    setObjectName(u"question"_s);
    setVariant(this, Variant::Surface);
    auto *text = wrapped(question.text, u"questionText"_s);
    setTextRank(text, TextRank::Heading);
    auto *detail = wrapped(question.detail, u"questionDetail"_s);
    setInk(detail, InkRole::Muted);
    detail->setVisible(!question.detail.isEmpty());

    const bool danger = question.tone == Tone::Alarm;
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, Answer answer, Variant variant, bool byDefault) {
        auto *button = new QPushButton(words);
        button->setAccessibleName(words);
        button->setAutoDefault(false);
        button->setDefault(byDefault);
        setVariant(button, variant);
        connect(button, &QPushButton::clicked, this, [this, answer] { give(answer); });
        buttons->addWidget(button);
        return button;
    };
    buttons->addStretch();
    if (!question.discard.isEmpty())
        add(question.discard, Answer::Discard, Variant::Secondary, false);
    const bool statement = question.accept.isEmpty();
    const QString close = statement ? tr("Close") : tr("Cancel");
    QPushButton *cancel = add(question.cancel.isEmpty() ? close : question.cancel, Answer::Cancel, Variant::Secondary,
                              danger || statement);
    cancel->setFocus();
    if (!statement) {
        QPushButton *accept =
            add(question.accept, Answer::Accept, danger ? Variant::Danger : Variant::Primary, !danger);
        if (!danger)
            accept->setFocus();
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(text);
    column->addWidget(detail);
    column->addSpacing(12);
    column->addLayout(buttons);
    setMinimumWidth(420);
    connect(this, &QDialog::rejected, this, [this] { give(Answer::Cancel); });
}

void QuestionDialog::give(Answer answer)
{
    if (std::exchange(m_given, true))
        return;
    Q_EMIT answered(answer);
    close();
}

} // namespace switchyard
