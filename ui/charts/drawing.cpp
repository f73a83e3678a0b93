// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>

namespace switchyard {

namespace {

constexpr char drawingProperty[] = "switchyardDrawing";

class AccessibleDrawing final : public QAccessibleWidget
{
public:
    explicit AccessibleDrawing(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
};

QAccessibleInterface *drawingFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(drawingProperty).toBool() ? new AccessibleDrawing(widget) : nullptr;
}

} // namespace

void presentAsDrawing(QWidget *widget)
{
    QAccessible::installFactory(drawingFactory); // a second time does nothing
    widget->setProperty(drawingProperty, true);
}

} // namespace switchyard
