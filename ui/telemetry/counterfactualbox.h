// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace switchyard {

//! The name of a counterfactual: typed, pasted, or one that was used before; the service lists none. The first entry is none at
//! all. GUI thread.
class CounterfactualBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit CounterfactualBox(QWidget *parent = nullptr);

    //! Shows a name, and remembers it; empty = none. Emits nothing.
    void setName(const QByteArray &name);
    //! Those that are remembered, in the order in which they came.
    QStringList names() const;
    void setNames(const QStringList &names);

Q_SIGNALS:
    //! A person chose another one; empty = none.
    void chosen(const QByteArray &name);

private:
    void read();

    QByteArray m_name;
};

} // namespace switchyard
