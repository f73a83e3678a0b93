<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>switchyard::CommandDesk</name>
    <message numerus="yes">
        <source>Mode %1 for %n device(s)</source>
        <translation>
            <numerusform>Mode %1 for %n device</numerusform>
            <numerusform>Mode %1 for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the overlay plan of %n device(s)</source>
        <translation>
            <numerusform>Remove the overlay plan of %n device</numerusform>
            <numerusform>Remove the overlay plan of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlay plan for %n device(s)</source>
        <translation>
            <numerusform>Overlay plan for %n device</numerusform>
            <numerusform>Overlay plan for %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandTask</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <translation>
            <numerusform>%n had it already</numerusform>
            <numerusform>%n had it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::CommandWords</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::DevicesPage</name>
    <message numerus="yes">
        <source>%n devices are no longer listed</source>
        <translation>
            <numerusform>%n device is no longer listed</numerusform>
            <numerusform>%n devices are no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show telemetry (of at most %n devices)</source>
        <translation>
            <numerusform>Show telemetry (of at most %n device)</numerusform>
            <numerusform>Show telemetry (of at most %n devices)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetPage</name>
    <message numerus="yes">
        <source>%n entries of the list could not be read</source>
        <translation>
            <numerusform>%n entry of the list could not be read</numerusform>
            <numerusform>%n entries of the list could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetSyncTask</name>
    <message numerus="yes">
        <source>%Ln sites</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::FleetTableModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::ImportFileStep</name>
    <message numerus="yes">
        <source>%1, %n columns. The first rows:</source>
        <translation>
            <numerusform>%1, %n column. The first rows:</numerusform>
            <numerusform>%1, %n columns. The first rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SiteInspector</name>
    <message numerus="yes">
        <source>%n devices could not be read</source>
        <translation>
            <numerusform>%n device could not be read</numerusform>
            <numerusform>%n devices could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SitesPage</name>
    <message numerus="yes">
        <source>%n sites are no longer listed</source>
        <translation>
            <numerusform>%n site is no longer listed</numerusform>
            <numerusform>%n sites are no longer listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::StatusStrip</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::SubjectPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TableExporter</name>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TableImporter</name>
    <message numerus="yes">
        <source>%Ln rows imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TaskModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryExporter</name>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryPage</name>
    <message numerus="yes">
        <source>%n were left out: at most %1 devices and sensors can be compared.</source>
        <translation>
            <numerusform>%n was left out: at most %1 devices and sensors can be compared.</numerusform>
            <numerusform>%n were left out: at most %1 devices and sensors can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no telemetry of their own in this span</source>
        <translation>
            <numerusform>%n device has no telemetry of its own in this span</numerusform>
            <numerusform>%n devices have no telemetry of their own in this span</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetrySummary</name>
    <message numerus="yes">
        <source>metered, %n resets</source>
        <translation>
            <numerusform>metered, %n reset</numerusform>
            <numerusform>metered, %n resets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::TelemetryToolbar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>switchyard::WiringView</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
