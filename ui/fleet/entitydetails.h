// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetparts.h"

#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

class Clock;

//! A line of the Details tab.
struct DetailLine
{
    QString name;                               //!< translated
    int column = 0;                             //!< of the store's texts
    QString (*words)(QByteArrayView) = nullptr; //!< what people say for the stored text; null: as it is
};

//! The Details tab: what is known of one thing, as text that can be selected and copied. Shows the store's row at once and
//! follows it; says how old it is. Needs the store for its life.
class EntityDetails final : public QWidget
{
    Q_OBJECT

public:
    EntityDetails(const EntityStore &store, std::vector<DetailLine> lines, QWidget *parent = nullptr);

    void show(const QByteArray &id);

private:
    void refresh();

    const EntityStore &m_store;
    const std::vector<DetailLine> m_lines;
    QByteArray m_id;
    std::vector<QLabel *> m_values;
    QLabel *m_age;
};

} // namespace switchyard
