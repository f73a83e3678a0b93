// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtercompletion.h"

#include <QLineEdit>
#include <QPointer>

namespace switchyard {

class FilterPopup;

//! A line for filters (docs/filter.md): completes at the cursor while somebody types, and underlines what is wrong. Down opens
//! the completions or moves in them, Tab takes one, Return the one that was moved to, Esc closes them and only then clears.
class FilterLine final : public QLineEdit
{
    Q_OBJECT
public:
    //! \a name is its accessible name; \a values is asked while somebody types, so it has to be quick.
    FilterLine(const QString &name, std::vector<FilterField> fields, FilterValues values, QWidget *parent = nullptr);
    ~FilterLine() override;

    //! What the text says.
    const FilterQuery &query() const { return m_query; }
    //! In words, what is wrong with the text, and what to do; empty when nothing is. A value that is being chosen from the
    //! completions is not missing yet.
    QString problemText() const;
    bool isCompleting() const;

Q_SIGNALS:
    //! problemText() has changed.
    void problemChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void judge();
    bool isUnfinished() const;
    void complete(bool asked);
    void closeCompletions();
    void accept(int row);
    bool handleCompletionKey(int key);

    std::vector<FilterField> m_fields;
    FilterValues m_values;
    FilterQuery m_query;
    QString m_problemText;
    std::vector<FilterCompletion> m_completions;
    QPointer<FilterPopup> m_popup; //!< the window's child; made when there is something to show
    bool m_composing = false;      //!< an input method shows text in the line that is not in text()
};

//! What is wrong and what to do, in one sentence. \a fields are those that the text was parsed with.
QString filterProblemText(const FilterQuery::Problem &problem, const std::vector<FilterField> &fields);

} // namespace switchyard
