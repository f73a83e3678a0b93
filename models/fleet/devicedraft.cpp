// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedraft.h"

#include "jsontext.h"
#include "membertext.h"

namespace switchyard {

namespace {

//! The field of an id of something else, which may be absent.
template <auto member>
constexpr EntityField<Device> referenceField(const char *name)
{
    return {name, FieldRule::AnyText,
            [](const Device &device) { return (device.*member) ? (device.*member)->text() : QString(); },
            [](Device &device, const QString &text) {
                auto &value = device.*member;
                if (text == (value ? value->text() : QString()))
                    return;
                if (text.isEmpty())
                    value.reset();
                else
                    value.emplace(text);
            }};
}

QString kindText(const Device &device)
{
    return device.kind ? device.kind->text() : QString();
}

void setKindText(Device &device, const QString &text)
{
    if (text == kindText(device))
        return;
    if (text.isEmpty())
        device.kind.reset();
    else
        device.kind = OpenEnum<DeviceKind>(text.toUtf8());
}

QString propertiesText(const Device &device)
{
    return device.properties ? QString::fromUtf8(indentedJson(device.properties->text)) : QString();
}

void setPropertiesText(Device &device, const QString &text)
{
    if (text == propertiesText(device))
        return;
    if (text.trimmed().isEmpty())
        device.properties.reset();
    else
        device.properties = RawJson{text.toUtf8()};
}

} // namespace

const EntityField<Device> deviceFields[deviceFieldCount] = {
    idField<&Device::synthId>("synth_id"),
    referenceField<&Device::deviceId>("device_id"),
    {"kind", FieldRule::AnyText, kindText, setKindText},
    textField<&Device::type>("type"),
    referenceField<&Device::siteId>("site_id"),
    textField<&Device::manufacturer>("manufacturer"),
    textField<&Device::model>("model"),
    textField<&Device::serialNumber>("serial_number"),
    {"properties", FieldRule::JsonObject, propertiesText, setPropertiesText},
};

} // namespace switchyard
