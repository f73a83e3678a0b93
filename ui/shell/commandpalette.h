// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteprovider.h"
#include "popuppanel.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace switchyard {

class PaletteModel;

//! Ctrl+K: one line to reach every page, every command and whatever providers know. Typing filters, Up and Down choose, Return
//! runs, Esc closes; the keyboard stays in the line.
class CommandPalette final : public PopupPanel
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    void addProvider(PaletteProvider &provider);
    void removeProvider(PaletteProvider &provider);

    //! Opens over the window with \a text typed in.
    void openWith(const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void take(quint64 question, const QString &text, std::vector<PaletteItem> items);
    void returnPressed();
    void runCurrent();
    void step(int by);

    std::vector<PaletteProvider *> m_providers;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_count;
    quint64 m_question = 0;
    int m_waiting = 0;           // providers that have not answered the question yet
    bool m_runWhenFound = false; // Return came before all of them had
    bool m_stepped = false;
};

} // namespace switchyard
