// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicepropertiestab.h"

#include "accessiblename.h"
#include "celldelegates.h"
#include "jsontext.h"
#include "jsontreemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t openUpTo = 200; // values; a larger tree begins closed

//! The properties, and behind them the members of the device that have no field of their own.
QByteArray shownJson(const Device &device)
{
    QByteArray json = device.properties ? device.properties->text.trimmed() : QByteArray("{}");
    if (!json.endsWith('}'))
        return json;
    for (const auto &[name, value] : device.extra.members) {
        json.chop(1);
        json = json.trimmed();
        json += (json.endsWith('{') ? "" : ",") + quotedJson(name) + ':' + value + '}';
    }
    return json;
}

} // namespace

DevicePropertiesTab::DevicePropertiesTab(DeviceInspection &inspection, QWidget *parent)
    : DeviceTab(inspection,
                {tr("Reading the properties"), tr("No properties"), tr("The service keeps none for this device.")},
                parent),
      m_model(std::make_unique<JsonTreeModel>())
{
    m_tree = new QTreeView;
    setNames(m_tree, tr("Properties"));
    m_tree->setModel(m_model.get());
    m_tree->setItemDelegate(new TextDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    m_copy = new QPushButton(tr("Copy as JSON"));
    setNames(m_copy, tr("Copy as JSON"));
    connect(m_copy, &QPushButton::clicked, this, &DevicePropertiesTab::copy);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    layOut(m_tree, nullptr, buttons);
}

DevicePropertiesTab::~DevicePropertiesTab()
{
    m_tree->setModel(nullptr); // the model is a member and goes before the view
}

void DevicePropertiesTab::refresh()
{
    const Inspected<Device> &device = inspection().device();
    const QByteArray json = device.value ? shownJson(*device.value) : QByteArray();
    if (json != m_json) {
        m_json = json;
        m_model->show(json);
        if (jsonNodes(json).size() <= openUpTo)
            m_tree->expandAll();
        m_tree->resizeColumnToContents(JsonTreeModel::Name);
    }
    m_copy->setEnabled(!m_model->isEmpty());
    showState(device, m_model->isEmpty());
}

void DevicePropertiesTab::copy() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(indentedJson(m_json)));
}

} // namespace switchyard
